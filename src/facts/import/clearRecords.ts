import type { Model } from '../../model/Model.js';

/**
 * The statement that takes off records (`$rows`, each with an `id`) all that they stated: parts, relations, shortcuts.
 * The nodes stay, and so does what other records state of them and the claims of their sources.
 */
export function clearRecords(model: Model): string {
  const types = { OUT: new Set<string>(), IN: new Set<string>() };
  for (const kind of model.kinds.values()) {
    for (const field of kind.fields.values()) {
      if (field.form !== 'hop' || !field.owned) continue;
      for (const type of field.relationships) types[field.direction].add(type);
    }
  }
  return `UNWIND $rows AS row MATCH (n:Node {id: row.id})
CALL (n) { MATCH (n)--(:Entity)-[r:${model.shortcutTypes.join('|')} {id: n.id}]->() WHERE n:Fact DELETE r }
CALL (n) { MATCH (n)-->(part:Part) DETACH DELETE part }
CALL (n) { MATCH (n)-[r:${[...types.OUT].join('|')}]->() DELETE r }
CALL (n) { MATCH (n)<-[r:${[...types.IN].join('|')}]-() DELETE r }`;
}
