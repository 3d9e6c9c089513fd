import type { Kind, Model } from '../../model/Model.js';
import type { GraphRecord } from '../GraphRecord.js';

/** What is to be written out: the whole graph, a dataset, or an entity with what surrounds it. */
export interface Extract {
  readonly model: Model;
  /** Records of a kind, in the order of their ids. Memory doesn't grow with their number. */
  read(kind: Kind): AsyncIterable<GraphRecord>;
  /** Those of these ids that the extract holds. */
  find(ids: readonly string[]): Promise<ReadonlyMap<string, GraphRecord>>;
}
