import type { Properties } from '../../Statement.js';
import type { Span } from './findSpan.js';

/** A fact, or the part of it that joins two entities; or what an entity says of another. */
export interface NetworkEdge {
  /** Unique among edges. */
  readonly id: string;
  /** The relationship's type, e.g. `MEMBER_OF`. */
  readonly kind: string;
  readonly label: string;
  readonly source: string;
  readonly target: string;
  readonly span: Span;
  /** By the attribute's name. */
  readonly values: Properties;
}
