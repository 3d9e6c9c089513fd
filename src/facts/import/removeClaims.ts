import type { Transaction } from '../../database/Database.js';
import type { Kind } from '../../model/Model.js';
import { writeFormerIds } from '../identity/writeFormerIds.js';
import { deleteRecords } from './deleteRecords.js';
import { dropClaims } from './dropClaims.js';
import type { ImportContext } from './ImportContext.js';
import { mergeRecord } from './mergeRecord.js';
import { readClaims } from './readClaims.js';
import type { Marked } from './Spool.js';
import { takeDataset } from './takeDataset.js';
import { writeRecords } from './writeRecords.js';

/** Takes out what the dataset stated of records of a kind. A record that nobody else states goes; any other becomes what the others say. */
export async function removeClaims(
  transaction: Transaction,
  context: ImportContext,
  kind: Kind,
  marked: readonly Marked[],
): Promise<void> {
  const { model, aliases, dataset } = context;
  await takeDataset(transaction, context);
  await dropClaims(transaction, dataset, marked);
  const ids = [...new Set(marked.map(({ id }) => id))];
  const claims = await readClaims(transaction, ids);
  const kept = [...claims].map(([id, known]) => mergeRecord(aliases, kind, id, known));
  // First: they may refer to some of those that go.
  await writeRecords(transaction, model, kind, kept, new Set(claims.keys()));
  await deleteRecords(
    transaction,
    model,
    ids.filter((id) => !claims.has(id)),
  );
  if (aliases.merges.size > 0) {
    await writeFormerIds(transaction, aliases, kind, new Map(ids.map((id) => [id, claims.get(id) ?? []])));
  }
}
