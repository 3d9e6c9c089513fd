import type { Kind } from '../model/Model.js';
import type { Claim } from './import/Claim.js';

/** A record as it stands in the graph, or is to stand there: what all its sources say, merged. */
export interface GraphRecord extends Claim {
  readonly kind: Kind;
  readonly id: string;
}
