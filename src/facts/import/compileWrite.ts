import type { Hop, Kind } from '../../model/Model.js';
import { indexName } from './indexName.js';
import { seekRecord } from './seekRecord.js';
import type { WrittenRecord } from './writeRecords.js';

/** How records of a kind are written: the statement, and what its rows hold of a record besides its properties. */
interface CompiledWrite {
  readonly statement: string;
  readonly makeRow: (record: WrittenRecord) => {
    readonly row: Readonly<Record<string, unknown>>;
    /** How many relationships it makes. */
    readonly relationships: number;
  };
}

/** What a record needs besides its node: a row for each relationship (or pair of them), and the Cypher that makes it. */
interface Step {
  readonly rowsOf: (record: WrittenRecord) => readonly unknown[];
  readonly cypher: (rows: string) => string;
}

/**
 * One statement for each `head` whatever the records hold, so that it is planned once: what a required field leads to is
 * found once for all that leads there; the rest, of which there may be none or many, takes a subquery each.
 */
export function compileWrite(kind: Kind, head: string): CompiledWrite {
  const hops = [...kind.fields.values()].filter((field): field is Hop => field.form === 'hop' && field.owned);
  const ends = new Map(
    hops
      // One of its own kind may be among the records themselves.
      .filter(({ required, arity, targets }) => required && arity === 'one' && !targets.includes(kind.name))
      .map((hop, at) => [hop.name, `end${at}`]),
  );
  const between = kind.shortcuts.filter(({ from, to }) => ends.has(from) && ends.has(to));
  const lists = [claims(kind), ...parts(kind)];
  const steps: readonly Step[] = [
    ...lists,
    ...hops.filter(({ name }) => !ends.has(name)).map(relation),
    ...kind.shortcuts.filter((shortcut) => !between.includes(shortcut)).map(shortcut),
  ];
  const clauses = steps.map(({ cypher }, at) => cypher(`row.step${at}`));
  const subqueries = clauses.slice(lists.length);
  const statement = [
    'OPTIONAL MATCH (d:Dataset {name: $dataset}) UNWIND $rows AS row',
    ...[...ends.values()].map((end) => seekRecord(end, `row.${end}`)),
    head,
    ...hops.flatMap((hop) => {
      const end = ends.get(hop.name);
      return end === undefined ? [] : [`CREATE ${drawArrow(hop, end, '0')}`];
    }),
    ...between.map(({ type, from, to, carries }) => {
      const carried = carries.map((name) => `, ${name}: row.properties.${name}`).join('');
      return `CREATE (${String(ends.get(from))})-[:${type} {id: row.properties.id${carried}}]->(${String(ends.get(to))})`;
    }),
    ...clauses.slice(0, lists.length),
    ...(subqueries.length > 0 ? ['WITH n, row', ...subqueries] : []),
  ].join('\n');
  const inline = ends.size + between.length;
  return {
    statement,
    makeRow: (record) => {
      const row: Record<string, unknown> = { id: record.id };
      for (const [field, end] of ends) row[end] = record.relations[field]?.[0] ?? null;
      let relationships = inline;
      steps.forEach(({ rowsOf }, at) => {
        const rows = rowsOf(record);
        relationships += rows.length;
        if (rows.length > 0) row[`step${at}`] = rows;
      });
      return { row, relationships };
    },
  };
}

function claims(kind: Kind): Step {
  return {
    rowsOf: ({ claims = [] }) => claims,
    cypher: (rows) =>
      `FOREACH (one IN ${rows} | CREATE (n)-[:STATED_IN {as: one.as, kind: '${kind.name}', digest: one.digest, claim: one.text}]->(d))`,
  };
}

function parts(kind: Kind): Step[] {
  return [...kind.fields.values()].flatMap((field) => {
    if (field.form !== 'parts') return [];
    return {
      rowsOf: (record) =>
        (record.parts[field.name] ?? []).map((part, position) => ({
          ...part,
          ...(field.name === 'names' ? indexName(kind, part) : {}),
          position,
        })),
      cypher: (rows) =>
        `FOREACH (one IN ${rows} | CREATE (n)-[:${field.relationship}]->(part:Part:${field.type.name}) SET part = one)`,
    };
  });
}

function relation(hop: Hop): Step {
  return {
    rowsOf: (record) => (record.relations[hop.name] ?? []).map((to, position) => ({ to, position })),
    cypher: (rows) =>
      `CALL (n, row) { UNWIND ${rows} AS one ${seekRecord('to', 'one.to')} CREATE ${drawArrow(hop, 'to', 'one.position')} }`,
  };
}

function drawArrow(hop: Hop, to: string, position: string): string {
  const type = `${hop.relationships.join('|')} {position: ${position}}`;
  return hop.direction === 'OUT' ? `(n)-[:${type}]->(${to})` : `(n)<-[:${type}]-(${to})`;
}

function shortcut({ type, from, to, carries }: Kind['shortcuts'][number]): Step {
  return {
    rowsOf: (record) =>
      (record.relations[from] ?? []).flatMap((one) =>
        (record.relations[to] ?? []).map((other) => ({
          from: one,
          to: other,
          properties: {
            id: record.id,
            ...Object.fromEntries(carries.map((name) => [name, record.properties[name] ?? null])),
          },
        })),
      ),
    cypher: (rows) =>
      `CALL (n, row) { UNWIND ${rows} AS one ${seekRecord('from', 'one.from')} ${seekRecord('to', 'one.to')} CREATE (from)-[r:${type}]->(to) SET r = one.properties }`,
  };
}
