import type { Reader } from '../../database/Database.js';
import type { Model } from '../../model/Model.js';
import type { GraphRecord } from '../GraphRecord.js';
import { readNodes } from './readNodes.js';
import { sortByKind } from './sortByKind.js';

/** The records with these ids, as they stand in the graph. */
export async function findNodes(
  reader: Reader,
  model: Model,
  ids: readonly string[],
): Promise<ReadonlyMap<string, GraphRecord>> {
  const found = new Map<string, GraphRecord>();
  for (const [kind, some] of await sortByKind(reader, model, ids)) {
    const match = `UNWIND $ids AS id MATCH (n:${kind.name} {id: id})`;
    for (const record of await readNodes(reader, kind, match, { ids: some })) found.set(record.id, record);
  }
  return found;
}
