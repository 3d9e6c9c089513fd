/** A record of a Popolo file, with the name of the list that it stands in. */
export interface PopoloValue {
  /** Null where nothing tells which list it belongs to. */
  readonly list: string | null;
  readonly record: unknown;
  /** Why there is no record, and the line that is none. */
  readonly broken: { readonly why: string; readonly text: string | null } | null;
}
