import type { Statement } from './Statement.js';

/** All that one file states: it goes into the graph whole or not at all. */
export interface Dataset {
  /** The id of its source. */
  readonly id: string;
  readonly title: string;
  readonly file: string;
  readonly statements: readonly Statement[];
}
