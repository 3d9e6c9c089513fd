/** A word of a name in the forms in which it is compared. */
export interface NameWord {
  /** Without diacritics. */
  readonly folded: string;
  /** With them, each tone at the word's end, so that `Hoà` and `Hòa` are one. */
  readonly marked: string;
  /** Whether it has any: one that has none may have lost them. */
  readonly bare: boolean;
}
