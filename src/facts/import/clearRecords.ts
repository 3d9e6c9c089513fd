import type { Kind, Model } from '../../model/Model.js';
import { seekRecord } from './seekRecord.js';

/**
 * The statement that takes off records (`$rows`, each with an `id`) all that they stated: parts, relations, shortcuts.
 * The nodes stay, and so does what other records state of them and the claims of their sources.
 */
export function clearRecords(model: Model): string {
  const types = { OUT: new Set<string>(), IN: new Set<string>() };
  const shortcuts: string[] = [];
  for (const kind of model.kinds.values()) {
    for (const field of kind.fields.values()) {
      if (field.form !== 'hop' || !field.owned) continue;
      for (const type of field.relationships) types[field.direction].add(type);
    }
    // Both ends first: then Neo4j looks for the relationship from the one that has fewer.
    for (const { type, from, to } of kind.shortcuts) {
      shortcuts.push(`CALL (n) {
  MATCH ${drawEnd(kind, from, 'a')}, ${drawEnd(kind, to, 'b')} WITH DISTINCT n, a, b
  MATCH (a)-[r:${type} {id: n.id}]->(b) DELETE r
}`);
    }
  }
  return `UNWIND $rows AS row ${seekRecord('n', 'row.id')}
${shortcuts.join('\n')}
CALL (n) { MATCH (n)-->(part:Part) DETACH DELETE part }
CALL (n) { MATCH (n)-[r:${[...types.OUT].join('|')}]->() DELETE r }
CALL (n) { MATCH (n)<-[r:${[...types.IN].join('|')}]-() DELETE r }`;
}

function drawEnd(kind: Kind, field: string, end: string): string {
  const hop = kind.fields.get(field);
  if (hop?.form !== 'hop') throw new Error(`${kind.name}.${field} is no relation.`);
  const type = hop.relationships.join('|');
  return hop.direction === 'OUT' ? `(n)-[:${type}]->(${end})` : `(n)<-[:${type}]-(${end})`;
}
