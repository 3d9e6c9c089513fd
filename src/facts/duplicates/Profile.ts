/** An entity as far as it matters for whether another is the same. */
export interface Profile {
  readonly id: string;
  readonly name: string;
  /** Every name that it has, the preferred one first. */
  readonly names: readonly string[];
  /** When born, founded, begun: the date that is known best of those that tell entities of its kind apart. */
  readonly date: string | null;
  /** The entities that facts join it with. */
  readonly organizations: readonly string[];
  readonly events: readonly string[];
  readonly people: readonly string[];
  readonly titles: readonly string[];
  /** As `scheme value`; only of schemes that mean one thing wherever they stand. */
  readonly identifiers: readonly string[];
  readonly datasets: readonly string[];
}
