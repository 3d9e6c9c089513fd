import type { Kind } from '../../../model/Model.js';
import type { Extract } from '../Extract.js';
import { type Batch, readBatches } from '../readBatches.js';
import { listRelations } from './listRelations.js';

/** The records of a kind, with those that they join and with their proof. */
export function readProvenBatches(extract: Extract, kind: Kind): AsyncIterable<Batch> {
  return readBatches(extract, kind, ...listRelations(kind).map(({ name }) => name), 'citations.source');
}
