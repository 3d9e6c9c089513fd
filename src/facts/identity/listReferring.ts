import type { Transaction } from '../../database/Database.js';
import type { Model } from '../../model/Model.js';
import { seekRecord } from '../import/seekRecord.js';

/** The records with these ids and all that refer to them, or may: ids by kind. */
export async function listReferring(
  transaction: Transaction,
  model: Model,
  ids: readonly string[],
): Promise<Map<string, string[]>> {
  const types = listEntityRelations(model).join('|');
  const rows = transaction.stream<{ id: string; kind: string }>(
    `UNWIND $ids AS id ${seekRecord('n', 'id')}
     CALL (n) { RETURN n AS record UNION MATCH (n)-[:${types}]-(record:Node) RETURN record }
     WITH DISTINCT record MATCH (record)-[s:STATED_IN]->() WITH record.id AS id, min(s.kind) AS kind
     RETURN id, kind ORDER BY id`,
    { ids },
  );
  const byKind = new Map<string, string[]>();
  for await (const { id, kind } of rows) {
    const known = byKind.get(kind);
    if (known) known.push(id);
    else byKind.set(kind, [id]);
  }
  return byKind;
}

/** Types of the relationships by which records refer to entities. */
function listEntityRelations(model: Model): string[] {
  const types = new Set<string>();
  for (const kind of model.kinds.values()) {
    for (const field of kind.fields.values()) {
      if (field.form !== 'hop' || !field.owned) continue;
      const leads = field.targets.some((target) => model.kinds.get(target)?.labels.includes('Entity'));
      if (leads) for (const type of field.relationships) types.add(type);
    }
  }
  return [...types];
}
