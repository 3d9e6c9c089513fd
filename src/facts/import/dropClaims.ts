import type { Transaction } from '../../database/Database.js';
import type { Resolved } from './stateRecords.js';

/** Takes off records what the dataset said of them before, as far as it says it anew. */
export async function dropClaims(
  transaction: Transaction,
  dataset: string,
  stated: readonly Resolved[],
): Promise<void> {
  if (stated.length === 0) return;
  await transaction.run(
    `MATCH (d:Dataset {name: $dataset})
     UNWIND $rows AS row MATCH (n:Node {id: row.id})-[s:STATED_IN]->(d) WHERE coalesce(s.as, n.id) = row.as DELETE s`,
    { rows: stated.map(({ id, target }) => ({ id: target, as: id })), dataset },
  );
}
