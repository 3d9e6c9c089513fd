import type { Properties } from '../../Statement.js';

/**
 * An entity; a fact that no edge can tell, because it joins fewer than two entities; or what is referred to, but left for
 * other datasets to state: then its id is all that is known of it.
 */
export interface NetworkNode {
  readonly id: string;
  readonly label: string;
  /** By the attribute's name. */
  readonly values: Properties;
}
