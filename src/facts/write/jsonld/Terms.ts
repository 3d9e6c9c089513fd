/** What schema.org calls a record and its fields. */
export interface Terms {
  readonly types: readonly string[];
  /**
   * By field. `^member` is the same term seen from the other end: `field` is the subject, the record the object. What
   * isn't here, or is `[]`, goes by its own name under `cochair:`.
   */
  readonly fields: Readonly<Record<string, readonly string[]>>;
}
