import { setTimeout as wait } from 'node:timers/promises';
import type { Database } from '../../dist/database/Database.js';

const PATIENCE_MILLISECONDS = 30_000;

/** Ends what a server still asks of Neo4j after its load has left, so that it weighs on nobody else's turn. */
export async function settle(database: Database): Promise<void> {
  const end = Date.now() + PATIENCE_MILLISECONDS;
  for (;;) {
    const rows = await database.read(
      "SHOW TRANSACTIONS YIELD transactionId, currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN transactionId AS id",
      {},
    );
    if (rows.length === 0) return;
    if (Date.now() > end) throw new Error(`${rows.length} transactions do not end.`);
    await database.define(rows.map(({ id }) => `TERMINATE TRANSACTION '${String(id)}'`));
    await wait(100);
  }
}
