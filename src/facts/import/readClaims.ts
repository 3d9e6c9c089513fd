import type { Reader } from '../../database/Database.js';
import { type Claim, UNFINISHED } from './Claim.js';
import { seekRecord } from './seekRecord.js';

/** What a dataset states of a record. */
export interface KnownClaim {
  /** The dataset's name. */
  readonly dataset: string;
  /** The id that the dataset has for the record: another than in the graph where the two were merged. */
  readonly as: string;
  readonly kind: string;
  readonly claim: Claim;
}

/** All that is stated of the records with these ids, by id in the graph; but for what is still to be finished. */
export async function readClaims(transaction: Reader, ids: readonly string[]): Promise<Map<string, KnownClaim[]>> {
  if (ids.length === 0) return new Map();
  const rows = await transaction.run<Omit<KnownClaim, 'claim'> & { id: string; claim: string }>(
    `UNWIND $ids AS id ${seekRecord('n', 'id')}
     MATCH (n)-[s:STATED_IN]->(d) WHERE s.digest <> $unfinished
     RETURN id, d.name AS dataset, coalesce(s.as, id) AS as, s.kind AS kind, s.claim AS claim`,
    { ids, unfinished: UNFINISHED },
  );
  const claims = new Map<string, KnownClaim[]>();
  for (const { id, dataset, as, kind, claim } of rows) {
    const known = { dataset, as, kind, claim: JSON.parse(claim) as Claim };
    const others = claims.get(id);
    if (others) others.push(known);
    else claims.set(id, [known]);
  }
  return claims;
}
