import type { Transaction } from '../../database/Database.js';
import type { Kind } from '../../model/Model.js';
import type { Resolved } from './stateRecords.js';

/** Keeps beside each record what the dataset says of it, word for word. */
export async function writeClaims(
  transaction: Transaction,
  dataset: string,
  kind: Kind,
  stated: readonly Resolved[],
): Promise<void> {
  const rows = stated.map(({ id, target, text, digest }) => ({
    id: target,
    as: id === target ? null : id,
    text,
    digest,
  }));
  await transaction.run(
    `MATCH (d:Dataset {name: $dataset})
     UNWIND $rows AS row MATCH (n:Node {id: row.id})
     CALL (n, d, row) {
       OPTIONAL MATCH (n)-[s:STATED_IN]->(d) WHERE coalesce(s.as, n.id) = coalesce(row.as, n.id) DELETE s
     }
     CREATE (n)-[:STATED_IN {as: row.as, kind: $kind, digest: row.digest, claim: row.text}]->(d)`,
    { rows, dataset, kind: kind.name },
  );
}
