import type { Transaction } from '../../database/Database.js';
import type { Model } from '../../model/Model.js';
import { STALE, UNFINISHED } from './Claim.js';
import { clearRecords } from './clearRecords.js';
import { seekRecord } from './seekRecord.js';

/**
 * Deletes records. What refers to them loses the relation, and its claims are marked, so that it gets the relation again
 * when it is imported while they are there.
 */
export async function deleteRecords(transaction: Transaction, model: Model, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await transaction.run(clearRecords(model), { rows: ids.map((id) => ({ id })) });
  const types = [...model.kinds.values()].flatMap(({ fields }) =>
    [...fields.values()].flatMap((field) => (field.form === 'hop' && field.owned ? field.relationships : [])),
  );
  await transaction.run(
    `UNWIND $ids AS id ${seekRecord('n', 'id')}
     CALL (n) {
       MATCH (n)-[:${[...new Set(types)].join('|')}]-(:Node)-[s:STATED_IN]->() WHERE s.digest <> $unfinished
       SET s.digest = $stale
     }
     DETACH DELETE n`,
    { ids, stale: STALE, unfinished: UNFINISHED },
  );
}
