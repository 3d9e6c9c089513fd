import type { Transaction } from '../../database/Database.js';

/** Until the transaction ends: what writes facts follows each other, since each merges what it writes with what others have written. */
export async function lockImports(transaction: Transaction): Promise<void> {
  await transaction.run(`MERGE (lock:ImportLock {id: 'import'}) SET lock.id = 'import'`, {});
}
