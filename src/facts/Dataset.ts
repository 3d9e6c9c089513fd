/** What came in together and goes out together, under the terms of whoever published it. */
export interface Dataset {
  /** What it is called on the command line, and the id of its Source. */
  readonly name: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly licence: string | null;
  readonly url: string | null;
  /** Where it was read from. */
  readonly file: string;
  /** Whether it is one of the seed folder's: those go when their file goes. */
  readonly seed: boolean;
}
