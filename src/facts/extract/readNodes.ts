import type { Reader } from '../../database/Database.js';
import type { Kind } from '../../model/Model.js';
import type { GraphRecord } from '../GraphRecord.js';
import { arrangeRecord } from './arrangeRecord.js';
import { describeLayout } from './describeLayout.js';

/**
 * Records of a kind as they stand in the graph, merged. `match` binds their nodes as `n`, in the order in which they are
 * wanted.
 */
export async function readNodes(
  reader: Reader,
  kind: Kind,
  match: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<GraphRecord[]> {
  type Row = { id: string } & Parameters<typeof arrangeRecord>[2];
  const rows = await reader.run<Row>(`${match}\n${writeReturn(kind)}`, parameters);
  return rows.map(({ id, ...found }) => arrangeRecord(kind, id, found));
}

function writeReturn(kind: Kind): string {
  const { properties } = describeLayout(kind);
  const parts: string[] = [];
  const relations: string[] = [];
  for (const field of kind.fields.values()) {
    if (field.form === 'parts') {
      const names = field.type.properties.map(({ name }) => `.${name}`).join(', ');
      const path = `(n)-[:${field.relationship}]->(part:Part)`;
      parts.push(`${field.name}: COLLECT { MATCH ${path} RETURN part {${names}} AS one ORDER BY part.position }`);
    } else if (field.form === 'hop' && field.owned) {
      const type = `[r:${field.relationships.join('|')}]`;
      const path = field.direction === 'OUT' ? `(n)-${type}->(to:Node)` : `(n)<-${type}-(to:Node)`;
      relations.push(`${field.name}: COLLECT { MATCH ${path} RETURN to.id ORDER BY r.position }`);
    }
  }
  const held = properties.map((name) => `.${name}`).join(', ');
  return `RETURN n.id AS id, n {${held}} AS properties, {${parts.join(', ')}} AS parts, {${relations.join(', ')}} AS relations`;
}
