import type { Dataset } from './Dataset.js';
import type { Statement } from './Statement.js';

/** A seed file, read and checked. */
export interface SeedDataset {
  readonly dataset: Dataset;
  readonly statements: readonly Statement[];
}
