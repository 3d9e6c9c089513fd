/** An entity as a line of a stream has it. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly caption?: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
  /** What FollowTheMoney has no place for: its package keeps such keys, and our importer reads it. */
  readonly cochair: Readonly<Record<string, unknown>>;
}
