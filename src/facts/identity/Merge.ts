/** A decision that an id stands for the same entity as another. */
export interface Merge {
  /** The id that was merged away. */
  readonly id: string;
  /** The id that it was merged into, which may have been merged on. */
  readonly into: string;
  /** In a person's words; or the identifier that two datasets share, e.g. `wikidata Q1765001`. */
  readonly because: string;
  /** A person's holds until it is undone; one by identifier goes when two datasets no longer share it. */
  readonly by: 'PERSON' | 'IDENTIFIER';
  /** ISO 8601, in UTC: when a person decided. Null for one by identifier, which follows from what the datasets say. */
  readonly at: string | null;
  /** The datasets that state any of what was joined by identifier; none for a person's. */
  readonly datasets: readonly string[];
}
