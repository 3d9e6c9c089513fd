import type { Transaction } from '../../database/Database.js';
import type { Distinct } from './Distinct.js';

/** Keeps that pairs are different; what was said of a pair before gives way. */
export async function saveDistinct(transaction: Transaction, pairs: readonly Distinct[]): Promise<void> {
  const rows = pairs.map((pair) => ({ ...pair, id: `${pair.one} ≠ ${pair.other}` }));
  await transaction.run('UNWIND $rows AS row MERGE (d:Distinct {id: row.id}) SET d = row', { rows });
}
