import type { Transaction } from '../../database/Database.js';
import { UNFINISHED } from './Claim.js';
import { seekRecord } from './seekRecord.js';

/** What the graph has of some records before they are stated. */
export interface Standing {
  readonly there: ReadonlySet<string>;
  /** The digest of what the dataset states of the record under an id of its own; undefined where it doesn't yet. */
  readonly digestOf: (id: string, as: string) => string | undefined;
  /** The record's kinds by other datasets. */
  readonly others: ReadonlyMap<string, { readonly dataset: string; readonly kind: string }>;
}

export async function readStanding(
  transaction: Transaction,
  dataset: string,
  ids: readonly string[],
): Promise<Standing> {
  const rows = await transaction.run<{
    id: string;
    as: string | null;
    digest: string | null;
    kind: string | null;
    dataset: string | null;
  }>(
    `UNWIND $ids AS id ${seekRecord('n', 'id')} OPTIONAL MATCH (n)-[s:STATED_IN]->(d:Dataset)
     RETURN id, coalesce(s.as, id) AS as, s.digest AS digest, s.kind AS kind, d.name AS dataset`,
    { ids },
  );
  const digests = new Map<string, string>();
  const others = new Map<string, { dataset: string; kind: string }>();
  for (const row of rows) {
    if (row.dataset === dataset) {
      if (row.digest !== null && row.digest !== UNFINISHED) digests.set(`${row.id} ${String(row.as)}`, row.digest);
    } else if (row.dataset !== null && row.kind !== null) others.set(row.id, { dataset: row.dataset, kind: row.kind });
  }
  return { there: new Set(rows.map(({ id }) => id)), digestOf: (id, as) => digests.get(`${id} ${as}`), others };
}
