import type { Transaction } from '../../database/Database.js';

/** How many records the graph has of a dataset. */
export async function countClaims(transaction: Transaction, dataset: string): Promise<number> {
  const [row] = await transaction.run<{ claims: number }>(
    'MATCH (d:Dataset {name: $dataset}) RETURN COUNT { (d)<-[:STATED_IN]-() } AS claims',
    { dataset },
  );
  return row?.claims ?? 0;
}
