import type { Transaction } from '../../database/Database.js';
import { seekRecord } from './seekRecord.js';
import type { Marked } from './Spool.js';

/** Takes off records what the dataset said of them; the records stay as they are. */
export async function dropClaims(transaction: Transaction, dataset: string, rows: readonly Marked[]): Promise<void> {
  if (rows.length === 0) return;
  // `d` without its label: from a dataset of millions Neo4j must not begin.
  await transaction.run(
    `UNWIND $rows AS row
     ${seekRecord('n', 'row.id')}
     MATCH (n)-[s:STATED_IN]->(d) WHERE d.name = $dataset AND coalesce(s.as, row.id) = row.as
     DELETE s`,
    { rows, dataset },
  );
}
