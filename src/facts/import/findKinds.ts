import type { Database } from '../../database/Database.js';
import { seekRecord } from './seekRecord.js';

/** The kinds of the records that the graph has under these ids, whichever dataset states them. */
export async function findKinds(database: Database, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await database.read(
    `UNWIND $ids AS id ${seekRecord('n', 'id')}
     MATCH (n)-[s:STATED_IN]->() RETURN DISTINCT id, s.kind AS kind`,
    { ids },
  );
  return new Map(rows.map(({ id, kind }) => [String(id), String(kind)]));
}
