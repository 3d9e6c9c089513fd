import type { Database } from '../../src/database/Database.js';
import type { Value } from '../../src/facts/Statement.js';
import type { MemoryRecord } from './MemoryRecord.js';

/** What can't be by the schema, done to one record `n` in Neo4j and to the same record in memory. */
interface Damage {
  readonly kind: string;
  readonly cypher: string;
  readonly spoil: (record: MemoryRecord) => void;
}

const set = (kind: string, property: string, value: Value, cypher = JSON.stringify(value)): Damage => ({
  kind,
  cypher: `SET n.${property} = ${cypher}`,
  spoil: ({ properties }) => {
    properties[property] = value;
  },
});
const remove = (kind: string, property: string): Damage => ({
  kind,
  cypher: `REMOVE n.${property}`,
  spoil: ({ properties }) => {
    // A property that isn't there is how Neo4j keeps null.
    Reflect.deleteProperty(properties, property);
  },
});
/** The relation goes, and with it what the importer derived of it. */
const cut = (kind: string, field: string, pattern: string, ...shortcuts: string[]): Damage => ({
  kind,
  cypher: `WITH n OPTIONAL MATCH ${pattern} DELETE r
${shortcuts.length === 0 ? '' : `WITH n OPTIONAL MATCH ()-[s:${shortcuts.join('|')} {id: n.id}]->() DELETE s`}`,
  spoil: ({ relations }) => {
    relations[field] = [];
  },
});
const setPart = (kind: string, field: string, type: string, property: string, value: Value | null): Damage => ({
  kind,
  cypher: `WITH n MATCH (n)-->(part:${type} {position: 0}) SET part.${property} = ${JSON.stringify(value)}`,
  spoil: ({ parts }) => {
    const [first, ...rest] = parts[field] ?? [];
    if (!first) return;
    const others = Object.entries(first).filter(([key]) => key !== property);
    parts[field] = [Object.fromEntries(value === null ? others : [...others, [property, value]]), ...rest];
  },
});

const DAMAGES: readonly Damage[] = [
  cut('Participation', 'event', '(n)-[r:AT_EVENT]->()', 'PARTICIPATED_IN'),
  cut('Participation', 'participant', '(n)<-[r:TOOK_PART]-()', 'PARTICIPATED_IN', 'REPRESENTED'),
  set('Participation', 'role', 'KING'),
  remove('Participation', 'capacities'),
  remove('Participation', 'role'),
  remove('Membership', 'status'),
  set('Membership', 'attestedOn', '2023'),
  set('Membership', 'formerOn', [5]),
  set('Membership', 'title', 7),
  cut('Membership', 'member', '(n)<-[r:HOLDS]-()', 'MEMBER_OF', 'HOLDS_POST'),
  cut('Citation', 'source', '(n)-[r:QUOTED_FROM]->()'),
  set('Citation', 'start', 3_000_000_000),
  set('Citation', 'end', 1.5),
  set('Citation', 'quote', ['of', 'words']),
  remove('Source', 'title'),
  set('Source', 'publishedOn', 'long ago'),
  set('Source', 'length', 'long'),
  remove('Person', 'name'),
  setPart('Person', 'names', 'Name', 'value', null),
  set('Person', 'birthDate', 'long ago'),
  setPart('Organization', 'names', 'Name', 'kind', 'NICKNAME'),
  setPart('Organization', 'links', 'Link', 'url', null),
  set('Event', 'startDate', 'soon'),
  set('Event', 'location', true),
  remove('Group', 'sizeQualifier'),
  remove('Group', 'sizeValue'),
  set('Group', 'individualsValue', 'many'),
  cut('Conferral', 'award', '(n)-[r:OF_AWARD]->()', 'RECEIVED', 'GIVEN_OUT_AT'),
  set('Conferral', 'collectivesQualifier', 'FEWER'),
  setPart('Programme', 'measures', 'Measure', 'value', 'much'),
];

/** Damages every other record of a graph, in Neo4j and in memory alike, in one way of its kind after the other. */
export async function damageGraph(database: Database, records: readonly MemoryRecord[]): Promise<void> {
  for (const kind of new Set(DAMAGES.map((damage) => damage.kind))) {
    const ways = DAMAGES.filter((damage) => damage.kind === kind);
    const damaged = records.filter((record) => record.kind === kind).filter((_record, index) => index % 2 === 0);
    for (const [index, record] of damaged.entries()) {
      const way = ways[index % ways.length];
      if (!way) continue;
      way.spoil(record);
      await database.run(`MATCH (n:Node {id: $id}) ${way.cypher}`, { id: record.id });
    }
  }
}
