/** What stands in a stream: most often an entity. */
export interface FtmValue {
  readonly parsed: unknown;
  /** Why nothing could be parsed, and the line that it is. */
  readonly broken: { readonly why: string; readonly text: string | null } | null;
}
