import type { GraphRecord } from '../../GraphRecord.js';
import { describeCitations } from './describeCitations.js';
import { listRelations } from './listRelations.js';
import type { NetworkEdge } from './NetworkEdge.js';

/** What a record that is a node says of others (`parent`, `organizations`), as edges. */
export function drawRelations(record: GraphRecord, around: ReadonlyMap<string, GraphRecord>): NetworkEdge[] {
  const { id, kind, relations } = record;
  return listRelations(kind).flatMap(({ name, direction, relationships }) => {
    const others = relations[name] ?? [];
    const type = relationships.join('|');
    const values = { statedBy: id, statedByKind: kind.name, ...describeCitations(record, around) };
    return others.map((other, at): NetworkEdge => {
      const [source, target] = direction === 'OUT' ? [id, other] : [other, id];
      const edge = others.length === 1 ? `${id}:${name}` : `${id}:${name}.${at}`;
      return { id: edge, kind: type, label: type, source, target, span: { start: null, end: null }, values };
    });
  });
}
