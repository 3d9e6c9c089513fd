/** A person's decision that two ids are of different entities, whatever they have in common. */
export interface Distinct {
  /** The two, in the order of the alphabet. */
  readonly one: string;
  readonly other: string;
  /** In the person's words. */
  readonly because: string;
  /** ISO 8601, in UTC. */
  readonly at: string;
}
