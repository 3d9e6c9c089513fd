import type { Transaction } from '../../database/Database.js';
import type { Kind } from '../../model/Model.js';
import type { Aliases } from '../import/Aliases.js';
import type { KnownClaim } from '../import/readClaims.js';

/**
 * Keeps, for facts whose ids were remade, the ids that they had: as nodes beside the decisions, so that whatever id
 * somebody kept is found in one place. `facts` has all that is stated of each; none, of one that is gone.
 */
export async function writeFormerIds(
  transaction: Transaction,
  aliases: Aliases,
  kind: Kind,
  facts: ReadonlyMap<string, readonly KnownClaim[]>,
): Promise<void> {
  if (!kind.identifiedBy || facts.size === 0) return;
  await transaction.run('UNWIND $ids AS id MATCH (m:Merged {staysAs: id}) WHERE NOT m:MergedEntity DELETE m', {
    ids: [...facts.keys()],
  });
  const rows = [...facts].flatMap(([staysAs, claims]) => {
    const former = new Set(claims.flatMap(({ as, claim }) => aliases.listFormerIds(kind, as, claim)));
    return [...former].map((id) => ({ id, staysAs }));
  });
  if (rows.length === 0) return;
  await transaction.run('UNWIND $rows AS row MERGE (m:Merged {id: row.id}) SET m.staysAs = row.staysAs', { rows });
}
