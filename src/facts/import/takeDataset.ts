import type { Transaction } from '../../database/Database.js';
import type { ImportContext } from './ImportContext.js';
import { TakenOverError } from './TakenOverError.js';

/**
 * Before anything of a dataset is written: it is incomplete from now on, and ours. Throws a TakenOverError where another
 * import has taken it since ours began.
 */
export async function takeDataset(transaction: Transaction, { dataset, token, seen }: ImportContext): Promise<void> {
  const rows = await transaction.run(
    `MERGE (d:Dataset {name: $dataset}) WITH d WHERE d.token IS NULL OR d.token IN $tokens
     SET d:Node, d.id = 'dataset~' + $dataset, d.title = coalesce(d.title, $dataset),
       d.importedAt = coalesce(d.importedAt, $now), d.complete = false, d.token = $token
     RETURN d.name AS name`,
    { dataset, token, tokens: [token, seen ?? ''], now: new Date().toISOString() },
  );
  if (rows.length === 0) throw new TakenOverError(dataset);
}
