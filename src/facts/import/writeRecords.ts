import type { Transaction } from '../../database/Database.js';
import type { Hop, Kind, Model } from '../../model/Model.js';
import type { GraphRecord } from '../GraphRecord.js';
import { clearRecords } from './clearRecords.js';
import { deriveProperties } from './deriveProperties.js';
import { indexName } from './indexName.js';

/**
 * Writes records of one kind whole: whatever they held before is replaced. `there` has the ids of those that the graph
 * has already. What they refer to must be there, or among them. Labels, types and property names come from the model;
 * all else is a parameter.
 */
export async function writeRecords(
  transaction: Transaction,
  model: Model,
  kind: Kind,
  records: readonly GraphRecord[],
  there: ReadonlySet<string>,
): Promise<void> {
  const fresh = records.filter(({ id }) => !there.has(id));
  const known = records.filter(({ id }) => there.has(id));
  await write(`CREATE (n:${kind.labels.join(':')}) SET n = row.properties`, fresh);
  if (known.length === 0) return;
  await transaction.run(clearRecords(model), { rows: known.map(({ id }) => ({ id })) });
  const own = kind.labels.slice(1);
  // An id that another kind had before: `Person` gives way to `Organization`.
  const others = new Set([...model.kinds.values()].flatMap((one) => one.labels.slice(1)));
  for (const label of own) others.delete(label);
  const head = `MATCH (n:Node {id: row.id}) REMOVE n:${[...others].join(':')} SET n:${own.join(':')}, n = row.properties`;
  await write(head, known);

  async function write(head: string, some: readonly GraphRecord[]): Promise<void> {
    if (some.length === 0) return;
    const steps = [...listParts(kind), ...listRelations(kind), ...listShortcuts(kind)];
    const used = steps
      .map((step) => ({ ...step, rows: some.map(step.rowsOf) }))
      .filter(({ rows }) => rows.some((one) => one.length > 0));
    const rows = some.map((record, index) => ({
      id: record.id,
      properties: { ...record.properties, ...deriveProperties(kind, record), id: record.id },
      ...Object.fromEntries(used.map((step, at) => [`s${at}`, step.rows[index]])),
    }));
    const calls = used.map(({ cypher }, at) => `CALL (n, row) { UNWIND row.s${at} AS one ${cypher} }`);
    const statement = ['UNWIND $rows AS row', head, ...(calls.length > 0 ? ['WITH n, row', ...calls] : [])].join('\n');
    const { relationshipsCreated } = await transaction.write(statement, { rows });
    const wanted = used.reduce((sum, step) => sum + step.rows.reduce((count, one) => count + one.length, 0), 0);
    if (relationshipsCreated === wanted) return;
    throw new Error(`${wanted - relationshipsCreated} of the ${kind.section} refer to what isn't there.`);
  }
}

/** What a record needs besides its node: a row for each relationship, and the Cypher that makes it of one. */
interface Step {
  readonly rowsOf: (record: GraphRecord) => readonly object[];
  readonly cypher: string;
}

function listParts(kind: Kind): Step[] {
  return [...kind.fields.values()].flatMap((field) => {
    if (field.form !== 'parts') return [];
    const rowsOf = (record: GraphRecord): object[] =>
      (record.parts[field.name] ?? []).map((part, position) => ({
        ...part,
        ...(field.name === 'names' ? indexName(kind, part) : {}),
        position,
      }));
    return [{ rowsOf, cypher: `CREATE (n)-[:${field.relationship}]->(part:Part:${field.type.name}) SET part = one` }];
  });
}

function listRelations(kind: Kind): Step[] {
  return [...kind.fields.values()].flatMap((field) => {
    if (field.form !== 'hop' || !field.owned) return [];
    const rowsOf = (record: GraphRecord): object[] =>
      (record.relations[field.name] ?? []).map((to, position) => ({ to, position }));
    return [{ rowsOf, cypher: `MATCH (to:Node {id: one.to}) CREATE ${drawArrow(field)}` }];
  });
}

function drawArrow(field: Hop): string {
  const type = `${field.relationships.join('|')} {position: one.position}`;
  return field.direction === 'OUT' ? `(n)-[:${type}]->(to)` : `(n)<-[:${type}]-(to)`;
}

function listShortcuts(kind: Kind): Step[] {
  return kind.shortcuts.map(({ type, from, to, carries }) => {
    const rowsOf = (record: GraphRecord): object[] =>
      (record.relations[from] ?? []).flatMap((one) =>
        (record.relations[to] ?? []).map((other) => ({
          from: one,
          to: other,
          properties: {
            id: record.id,
            ...Object.fromEntries(carries.map((name) => [name, record.properties[name] ?? null])),
          },
        })),
      );
    const cypher = `MATCH (from:Node {id: one.from}), (to:Node {id: one.to}) CREATE (from)-[r:${type}]->(to) SET r = one.properties`;
    return { rowsOf, cypher };
  });
}
