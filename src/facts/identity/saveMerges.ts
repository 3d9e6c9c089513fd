import type { Transaction } from '../../database/Database.js';
import type { Aliases } from '../import/Aliases.js';

/** Keeps the decisions: each is a node of its own, which stays whether or not what it speaks of is there at the moment. */
export async function saveMerges(transaction: Transaction, before: Aliases, after: Aliases): Promise<void> {
  const gone = [...before.merges.keys()].filter((id) => !after.merges.has(id));
  if (gone.length > 0) {
    await transaction.run('UNWIND $gone AS id MATCH (m:MergedEntity {id: id}) DELETE m', { gone });
  }
  const rows = [...after.merges.values()].map((merge) => ({ ...merge, staysAs: after.resolve(merge.id) }));
  const known = new Map([...before.merges.values()].map((merge) => [merge.id, describe(before, merge.id)]));
  const changed = rows.filter(({ id }) => known.get(id) !== describe(after, id));
  if (changed.length === 0) return;
  await transaction.run('UNWIND $rows AS row MERGE (m:Merged {id: row.id}) SET m:MergedEntity, m = row', {
    rows: changed,
  });
}

function describe(aliases: Aliases, id: string): string {
  return JSON.stringify([aliases.merges.get(id), aliases.resolve(id)]);
}
