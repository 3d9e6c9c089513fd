// Measures three ways of storing a fact, side by side in one empty Neo4j: R, a relationship that carries everything;
// N, a node; B, a node and a relationship derived from it. Prints the tables of 001-how-facts-are-stored.md.
//
//   node docs/decisions/001-how-facts-are-stored.mjs bolt://127.0.0.1:7687 [the database's folder, for its size]
//
// No authentication, 1 GB of heap. For sizes: db.store.files.preallocate=false, db.checkpoint.interval.time=1s.
// Everything is drawn from one seed, so that each run stores the same facts and asks about the same ones.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';

const [uri, folder] = process.argv.slice(2);
const SIZES = { people: 20_000, organizations: 2_000, events: 10_000, participations: 200_000 };
const [IMPORT_ROUNDS, ROUNDS, SESSIONS, BATCH] = [10, 9, 8, 5_000];
const [WARM_UP_MS, ROUND_MS] = [1_200, 600];
const SHAPES = ['R', 'N', 'B'];

const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true, telemetryDisabled: true });

// ---- the facts ------------------------------------------------------------------------------------------------------

const random = (() => {
  let state = 20231222;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
})();
const below = (count) => Math.floor(random() * count);
const pick = (list) => list[below(list.length)];

/** Draws indexes so that the k-th is drawn in proportion to k^-0.6. */
function skewed(count) {
  const sums = [];
  for (let k = 1, sum = 0; k <= count; k += 1) sums.push((sum += k ** -0.6));
  return () => {
    const at = random() * sums[count - 1];
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

const ROLES = [
  'ORGANIZER',
  'CHAIR',
  'CO_CHAIR',
  'MODERATOR',
  'OPENING_SPEAKER',
  'SPEAKER',
  'PRESENTER',
  'HONOREE',
  'ATTENDEE',
];
const WEIGHTS = [1, 3, 6, 1, 2, 8, 3, 6, 70];
const ROLE_OF = WEIGHTS.flatMap((weight, index) => Array(weight).fill(ROLES[index]));
const WORDS =
  'hội nghị đồng chí phó chủ tịch bộ công an tổng liên đoàn lao động việt nam ủy viên trung ương đảng dự trao'.split(
    ' ',
  );
const words = (count) => Array.from({ length: count }, () => pick(WORDS)).join(' ');

function generate() {
  const people = Array.from({ length: SIZES.people }, (_, i) => ({ id: `nguyen-van-an-${i}`, name: words(3) }));
  const organizations = Array.from({ length: SIZES.organizations }, (_, i) => ({ id: `to-chuc-${i}`, name: words(5) }));
  const events = Array.from({ length: SIZES.events }, (_, i) => {
    const day = new Date(Date.UTC(2018, 0, 1) + below(2_000) * 86_400_000).toISOString().slice(0, 10);
    return { id: `hoi-nghi-${i}-${day}`, name: words(8), startDate: day, startDateOrder: day };
  });
  const sources = events.map((_, i) => ({ id: `nguon-${i}`, title: words(10) }));
  const [drawPerson, drawEvent] = [skewed(SIZES.people), skewed(SIZES.events)];
  const facts = new Map();
  while (facts.size < SIZES.participations) {
    const [person, event, role] = [drawPerson(), drawEvent(), pick(ROLE_OF)];
    const id = `${events[event].id}~${role.toLowerCase().replaceAll('_', '-')}~${people[person].id}`;
    if (facts.has(id)) continue;
    facts.set(id, {
      id,
      person: people[person].id,
      event: events[event].id,
      source: event,
      role,
      roleRank: ROLES.indexOf(role),
      capacities: Array.from({ length: below(4) }, () => words(4)),
      position: facts.size,
      onBehalfOf: random() < 0.1 ? [pick(organizations).id] : [],
    });
  }
  // A quote names four on average; one fact in five rests on a second quote of the same source.
  const perSource = sources.map(() => 0);
  for (const fact of facts.values()) perSource[fact.source] += 1;
  const citations = perSource.flatMap((count, source) =>
    Array.from({ length: Math.ceil(count / 4) }, (_, i) => ({
      id: `${sources[source].id}.${i}`,
      quote: words(16),
      start: i * 100,
      source: sources[source].id,
    })),
  );
  for (const fact of facts.values()) {
    const count = Math.ceil(perSource[fact.source] / 4);
    const drawn = Array.from({ length: random() < 0.2 ? 2 : 1 }, () => `${sources[fact.source].id}.${below(count)}`);
    fact.citations = [...new Set(drawn)];
  }
  return { people, organizations, events, sources, citations, facts: [...facts.values()] };
}

// ---- storing them ---------------------------------------------------------------------------------------------------

/** Labels and types of one shape, `RPerson` for `@Person` and `R_CITES` for `@CITES`: no shape lies in another's way. */
const named = (shape, cypher) =>
  cypher.replace(/@(\w+)/g, (_, name) => (/^[A-Z_]+$/.test(name) ? `${shape}_${name}` : `${shape}${name}`));

const SCHEMA = {
  R: [
    'CREATE CONSTRAINT r_fact FOR ()-[r:@PARTICIPATED_IN]-() REQUIRE r.id IS UNIQUE',
    // A list can't be in a range index: full text is what finds a relationship by one of its citations.
    "CREATE FULLTEXT INDEX r_citations FOR ()-[r:@PARTICIPATED_IN]-() ON EACH [r.citations] OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}}",
  ],
  N: [],
  B: [],
};

const plain = ({ id, role, roleRank, capacities, position }) => ({ id, role, roleRank, capacities, position });
const factNode = {
  statement: 'UNWIND $rows AS row MERGE (n:@Node {id: row.id}) SET n:@Fact:@Participation, n = row.properties',
  rows: (facts) => facts.map((fact) => ({ id: fact.id, properties: plain(fact) })),
};
const joined = (pattern, ends) => ({
  statement: `UNWIND $rows AS row MATCH (fact:@Node {id: row.fact}), (end:@Node {id: row.end}) CREATE ${pattern} SET r.position = row.position`,
  rows: (facts) => facts.flatMap((fact) => ends(fact).map((end, position) => ({ fact: fact.id, end, position }))),
});
const factRelations = [
  joined('(fact)<-[r:@TOOK_PART]-(end)', (fact) => [fact.person]),
  joined('(fact)-[r:@AT_EVENT]->(end)', (fact) => [fact.event]),
  joined('(fact)-[r:@ON_BEHALF_OF]->(end)', (fact) => fact.onBehalfOf),
  joined('(fact)-[r:@CITES]->(end)', (fact) => fact.citations),
];
const IMPORT = {
  R: [
    {
      statement: `UNWIND $rows AS row MATCH (person:@Node {id: row.person}), (event:@Node {id: row.event})
MERGE (person)-[r:@PARTICIPATED_IN {id: row.id}]->(event) SET r = row.properties`,
      rows: (facts) =>
        facts.map((fact) => ({
          id: fact.id,
          person: fact.person,
          event: fact.event,
          properties: {
            ...plain(fact),
            citations: fact.citations,
            ...(fact.onBehalfOf.length > 0 ? { onBehalfOf: fact.onBehalfOf } : {}),
          },
        })),
    },
  ],
  N: [factNode, ...factRelations],
  B: [
    factNode,
    ...factRelations,
    {
      statement: `UNWIND $rows AS row MATCH (person:@Node {id: row.person}), (event:@Node {id: row.event})
CREATE (person)-[r:@PARTICIPATED_IN]->(event) SET r.id = row.id, r.role = row.role`,
      rows: (facts) => facts.map(({ id, person, event, role }) => ({ id, person, event, role })),
    },
  ],
};

async function write(shape, steps) {
  const session = driver.session();
  await session.executeWrite(async (transaction) => {
    for (const { statement, rows } of steps) {
      for (let from = 0; from < rows.length; from += BATCH) {
        await transaction.run(named(shape, statement), { rows: bindIntegers(rows.slice(from, from + BATCH)) });
      }
    }
  });
  await session.close();
}

function bindIntegers(value) {
  if (typeof value === 'number') return neo4j.int(value);
  if (Array.isArray(value)) return value.map(bindIntegers);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, bindIntegers(one)]));
}

async function writeEntities(shape, data) {
  const nodes = (label, rows) => ({
    statement: `UNWIND $rows AS row CREATE (n:@Node:${label}) SET n = row`,
    rows: rows.map(({ source, ...row }) => row),
  });
  await write(shape, [
    nodes('@Entity:@Person', data.people),
    nodes('@Entity:@Organization', data.organizations),
    nodes('@Entity:@Event', data.events),
    nodes('@Source', data.sources),
    nodes('@Citation', data.citations),
    {
      statement:
        'UNWIND $rows AS row MATCH (c:@Node {id: row.id}), (s:@Node {id: row.source}) CREATE (c)-[:@QUOTED_FROM]->(s)',
      rows: data.citations.map(({ id, source }) => ({ id, source })),
    },
  ]);
}

// ---- asking ---------------------------------------------------------------------------------------------------------

const eventPageOfNodes = `MATCH (:@Node {id: $id})<-[:@AT_EVENT]-(f:@Participation)
WITH f ORDER BY f.roleRank, f.position, f.id LIMIT 20
MATCH (f)<-[:@TOOK_PART]-(p:@Person)
RETURN {role: f.role, person: p.name, position: f.position} AS row`;
const eventPageOfRelationships = `MATCH (:@Node {id: $id})<-[r:@PARTICIPATED_IN]-(p:@Person)
WITH r, p ORDER BY r.roleRank, r.position, r.id LIMIT 20
RETURN {role: r.role, person: p.name, position: r.position} AS row`;
const proofOfNodes = `MATCH (:@Node {id: $id})<-[:@AT_EVENT]-(f:@Participation)
WITH f ORDER BY f.roleRank, f.position, f.id LIMIT 20
MATCH (f)<-[:@TOOK_PART]-(p:@Person)
RETURN {
  role: f.role, capacities: f.capacities, person: p.name, position: f.position,
  onBehalfOf: COLLECT { MATCH (f)-[:@ON_BEHALF_OF]->(o:@Organization) WITH o ORDER BY o.id RETURN o.name },
  citations: COLLECT { MATCH (f)-[:@CITES]->(c:@Citation) WITH c ORDER BY c.id RETURN c.quote }
} AS row`;
const eventsOfNodes = `MATCH (:@Node {id: $id})-[:@TOOK_PART]->(f:@Participation)-[:@AT_EVENT]->(e:@Event)
WITH f, e ORDER BY e.startDateOrder, f.id LIMIT 20
RETURN {role: f.role, event: e.name, date: e.startDate} AS row`;
const eventsOfRelationships = `MATCH (:@Node {id: $id})-[r:@PARTICIPATED_IN]->(e:@Event)
WITH r, e ORDER BY e.startDateOrder, r.id LIMIT 20
RETURN {role: r.role, event: e.name, date: e.startDate} AS row`;
const companions = (pattern, roles) => `MATCH (p:@Node {id: $id}) MATCH ${pattern} WHERE other <> p${roles}
WITH other, count(DISTINCT e) AS shared ORDER BY shared DESC, other.id LIMIT 20
RETURN {person: other.name, shared: shared} AS row`;
const OVER_RELATIONSHIPS = '(p)-[own:@PARTICIPATED_IN]->(e:@Event)<-[theirs:@PARTICIPATED_IN]-(other:@Person)';
const OVER_NODES =
  '(p)-[:@TOOK_PART]->(own:@Participation)-[:@AT_EVENT]->(e:@Event)<-[:@AT_EVENT]-(theirs:@Participation)<-[:@TOOK_PART]-(other:@Person)';
const IN_ROLES = ' AND own.role IN $roles AND theirs.role IN $roles';
const pathsOver = (arrow, facts) => `MATCH (a:@Node {id: $id}), (b:@Node {id: $other})
MATCH path = allShortestPaths((a)-${arrow}-(b))
WITH ${facts} AS facts ORDER BY facts LIMIT 5
RETURN {facts: facts} AS row`;
const provenNodes = `MATCH (:@Node {id: $id})<-[:@CITES]-(f:@Participation)
MATCH (f)<-[:@TOOK_PART]-(p:@Person) MATCH (f)-[:@AT_EVENT]->(e:@Event)
WITH f, p, e ORDER BY f.id RETURN {id: f.id, role: f.role, person: p.name, event: e.name} AS row`;
const provenRelationships = (find) => `${find} WITH r, startNode(r) AS p, endNode(r) AS e
ORDER BY r.id RETURN {id: r.id, role: r.role, person: p.name, event: e.name} AS row`;
// Only with a condition on each of its properties is the index on date and id used.
const listOver = (pattern, fact) => `MATCH ${pattern} WHERE e.startDateOrder >= $date AND e.id IS NOT NULL
WITH ${fact}, p, e ORDER BY e.startDateOrder, ${fact}.id LIMIT 20
RETURN {id: ${fact}.id, role: ${fact}.role, person: p.name, event: e.name} AS row`;
const listOfNodes = listOver('(e:@Event)<-[:@AT_EVENT]-(f:@Participation)<-[:@TOOK_PART]-(p:@Person)', 'f');
const pathsOfRelationships = pathsOver('[:@PARTICIPATED_IN*1..6]', '[r IN relationships(path) | r.id]');
const pathsOfNodes = pathsOver('[:@TOOK_PART|@AT_EVENT*1..12]', '[n IN nodes(path) WHERE n:@Fact | n.id]');

/** Who is asked about is drawn evenly from those who have facts. Ways beyond R, N and B begin with the shape that they ask. */
function listQuestions(data) {
  const of = (list) => Array.from({ length: 400 }, () => pick(list));
  const anyFact = () => pick(data.facts);
  const ids = (list) => of(list).map((id) => ({ id }));
  const peopleSeen = [...new Set(data.facts.map((fact) => fact.person))];
  const eventsHeld = [...new Set(data.facts.map((fact) => fact.event))];
  const coChairs = [...new Set(data.facts.filter((fact) => fact.role === 'CO_CHAIR').map((fact) => fact.person))];
  const cited = [...new Set(data.facts.flatMap((fact) => fact.citations))];
  const dates = data.events.map((event) => event.startDate).filter((date) => date < '2023-06');
  const roles = ['CO_CHAIR'];
  return [
    {
      name: "an event's participants with role, page of 20",
      given: ids(eventsHeld),
      ask: { R: eventPageOfRelationships, N: eventPageOfNodes, B: eventPageOfNodes },
    },
    {
      name: 'the same with capacities, on-behalf-of and quotes',
      given: ids(eventsHeld),
      ask: {
        R: `MATCH (:@Node {id: $id})<-[r:@PARTICIPATED_IN]-(p:@Person)
WITH r, p ORDER BY r.roleRank, r.position, r.id LIMIT 20
RETURN {
  role: r.role, capacities: r.capacities, person: p.name, position: r.position,
  onBehalfOf: COLLECT { UNWIND r.onBehalfOf AS id MATCH (o:@Node {id: id}) WITH o ORDER BY o.id RETURN o.name },
  citations: COLLECT { UNWIND r.citations AS id MATCH (c:@Node {id: id}) WITH c ORDER BY c.id RETURN c.quote }
} AS row`,
        N: proofOfNodes,
        B: proofOfNodes,
      },
    },
    {
      name: "a person's events with role, by date",
      given: ids(peopleSeen),
      ask: {
        R: eventsOfRelationships,
        N: eventsOfNodes,
        B: eventsOfNodes,
        'B over the shortcut': eventsOfRelationships,
      },
    },
    {
      name: 'co-participants, ranked, 20',
      given: ids(peopleSeen),
      ask: {
        R: companions(OVER_RELATIONSHIPS, ''),
        N: companions(OVER_NODES, ''),
        B: companions(OVER_RELATIONSHIPS, ''),
      },
    },
    {
      name: 'co-chairs, ranked, 20',
      given: ids(coChairs).map((one) => ({ ...one, roles })),
      ask: {
        R: companions(OVER_RELATIONSHIPS, IN_ROLES),
        N: companions(OVER_NODES, IN_ROLES),
        B: companions(OVER_RELATIONSHIPS, IN_ROLES),
      },
    },
    {
      name: 'shortest paths between two people, 5',
      given: of(peopleSeen).map((id) => ({ id, other: pick(peopleSeen.filter((one) => one !== id)) })),
      ask: { R: pathsOfRelationships, N: pathsOfNodes, B: pathsOfRelationships },
    },
    {
      name: 'what a quote proves',
      given: ids(cited),
      ask: {
        R: provenRelationships(
          `CALL db.index.fulltext.queryRelationships('r_citations', '"' + $id + '"') YIELD relationship AS r`,
        ),
        N: provenNodes,
        B: provenNodes,
        'R without the index': provenRelationships('MATCH ()-[r:@PARTICIPATED_IN]->() WHERE $id IN r.citations'),
      },
    },
    {
      name: 'all participations by date, a page of 20',
      given: of(dates).map((date) => ({ date })),
      ask: { R: listOver('(e:@Event)<-[r:@PARTICIPATED_IN]-(p:@Person)', 'r'), N: listOfNodes, B: listOfNodes },
    },
  ];
}

async function askAll(statement, given, count, from) {
  let next = 0;
  const answers = [];
  await Promise.all(
    Array.from({ length: Math.min(SESSIONS, count) }, async () => {
      const session = driver.session({ defaultAccessMode: neo4j.session.READ });
      while (next < count) {
        const index = next++;
        const { records } = await session.run(statement, given[(from + index) % given.length]);
        answers[index] = records.map((record) => record.get('row'));
      }
      await session.close();
    }),
  );
  return answers;
}

// ---- measuring ------------------------------------------------------------------------------------------------------

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const show = (ratio) => (ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(2));
const spread = (list) => `${show(median(list))} (${show(Math.min(...list))}–${show(Math.max(...list))})`;
const seconds = () => performance.now() / 1000;

function sizeOf(path) {
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce(
      (sum, entry) =>
        sum + (statSync(join(entry.parentPath ?? entry.path, entry.name), { throwIfNoEntry: false })?.size ?? 0),
      0,
    );
}

/** The size once what was written has reached the files. */
async function awaitSize() {
  if (folder === undefined) return 0;
  let [size, since] = [sizeOf(folder), seconds()];
  while (seconds() - since < 1.6) {
    await sleep(200);
    const now = sizeOf(folder);
    if (now !== size) [size, since] = [now, seconds()];
  }
  return size;
}

async function define(statements) {
  const session = driver.session();
  for (const statement of statements) await session.run(statement);
  await session.close();
}

async function count(shape) {
  const session = driver.session();
  const { records } = await session.run(
    named(shape, 'MATCH (n:@Node) RETURN count(n) AS nodes, sum(COUNT { (n)-->() }) AS relationships'),
  );
  await session.close();
  return records[0].toObject();
}

async function measureImport(data) {
  for (const shape of SHAPES) {
    await define(
      [
        `CREATE CONSTRAINT ${shape.toLowerCase()}_node FOR (n:@Node) REQUIRE n.id IS UNIQUE`,
        `CREATE INDEX ${shape.toLowerCase()}_event_date FOR (n:@Event) ON (n.startDateOrder, n.id)`,
        ...SCHEMA[shape],
      ].map((one) => named(shape, one)),
    );
  }
  for (const shape of SHAPES) await writeEntities(shape, data);
  const entities = Object.fromEntries(await Promise.all(SHAPES.map(async (shape) => [shape, await count(shape)])));
  const bytes = { R: 0, N: 0, B: 0 };
  const speed = { R: [], N: [], B: [] };
  const half = data.facts.length / 2;
  const share = half / IMPORT_ROUNDS;
  // One half warms the statements up and tells the size; the other is timed, in turns.
  let size = await awaitSize();
  for (const shape of SHAPES) {
    for (let from = 0; from < half; from += share) await writeFacts(shape, data.facts.slice(from, from + share));
    const now = await awaitSize();
    bytes[shape] = now - size;
    size = now;
  }
  for (let round = 0; round < IMPORT_ROUNDS; round += 1) {
    const from = half + round * share;
    const facts = data.facts.slice(from, from + share);
    for (const shape of rotate(round)) speed[shape].push(facts.length / (await writeFacts(shape, facts)));
  }
  console.log('\n| cost of the facts | R | N | B |\n|---|---|---|---|');
  const counts = Object.fromEntries(await Promise.all(SHAPES.map(async (shape) => [shape, await count(shape)])));
  for (const what of ['nodes', 'relationships']) {
    console.log(`| ${what} | ${SHAPES.map((shape) => counts[shape][what] - entities[shape][what]).join(' | ')} |`);
  }
  console.log(`| bytes a fact on disk | ${SHAPES.map((shape) => Math.round(bytes[shape] / half)).join(' | ')} |`);
  console.log(`| ÷ R | 1 | ${['N', 'B'].map((shape) => show(bytes[shape] / bytes.R)).join(' | ')} |`);
  const [n, b] = ['N', 'B'].map((shape) => spread(speed[shape].map((rate, round) => rate / speed.R[round])));
  console.log(`| import, rows per second ÷ R | 1 | ${n} | ${b} |`);
  console.error(SHAPES.map((shape) => `${shape} ${spread(speed[shape])} rows/s`).join(', '));
}

/** How many seconds it took. */
async function writeFacts(shape, facts) {
  const steps = IMPORT[shape].map(({ statement, rows }) => ({ statement, rows: rows(facts) }));
  const start = seconds();
  await write(shape, steps);
  return seconds() - start;
}

const rotate = (round) => SHAPES.map((_, index) => SHAPES[(index + round) % SHAPES.length]);

async function measureQuestions(data) {
  console.log('\n| question, throughput ÷ R | N | B | |\n|---|---|---|---|');
  for (const { name, given, ask } of listQuestions(data)) {
    const ways = Object.entries(ask).map(([way, cypher]) => ({ way, statement: named(way[0], cypher), rates: [] }));
    for (const way of ways) await prepare(way, given);
    if (new Set(ways.map((way) => way.answers)).size > 1) throw new Error(`The shapes don't answer alike: ${name}`);
    // R, N and B are asked the same: as much as the slowest of them answers in the time.
    const common = countFor(Math.min(...ways.slice(0, 3).map((way) => way.rate)));
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const index of ways.keys()) {
        const way = ways[(index + round) % ways.length];
        const count = Math.min(common, countFor(way.rate));
        const start = seconds();
        await askAll(way.statement, given, count, round * common);
        way.rates.push(count / (seconds() - start));
      }
    }
    const [base, ...rest] = ways;
    const [n, b, ...variants] = rest.map(({ rates }) => spread(rates.map((rate, round) => rate / base.rates[round])));
    const more = variants.map((one, index) => `${ways[3 + index].way}: ${one}`).join('; ');
    console.log(`| ${name} | ${n} | ${b} | ${more} |`);
    console.error(
      `${name}: ${ways.map(({ way, rates }) => `${way} ${Math.round(median(rates))}/s`).join(', ')}, ${common} a round`,
    );
  }
}

const countFor = (rate) => Math.max(SESSIONS, Math.round((rate * ROUND_MS) / 1000));

/** Warms the statement up, keeps its first answers for comparison, and finds how often it is answered in a second. */
async function prepare(way, given) {
  way.answers = JSON.stringify(await askAll(way.statement, given, 40, 0), (_, value) =>
    value === null || typeof value !== 'object' || Array.isArray(value)
      ? value
      : Object.fromEntries(Object.entries(value).sort()),
  );
  const start = seconds();
  let asked = 0;
  let warm = { at: start, asked: 0 };
  while (seconds() - start < WARM_UP_MS / 1000) {
    await askAll(way.statement, given, SESSIONS * 4, asked);
    asked += SESSIONS * 4;
    if (warm.asked === 0 && seconds() - start > WARM_UP_MS / 2000) warm = { at: seconds(), asked };
  }
  way.rate = asked > warm.asked ? (asked - warm.asked) / (seconds() - warm.at) : asked / (seconds() - start);
}

try {
  const session = driver.session();
  const { records } = await session.run('MATCH (n) RETURN count(n) AS nodes');
  await session.close();
  if (records[0].get('nodes') > 0)
    throw new Error('This database is not empty. Give one that is: nothing is deleted here.');
  const start = seconds();
  const data = generate();
  await measureImport(data);
  await measureQuestions(data);
  console.error(`${Math.round(seconds() - start)} s`);
} finally {
  await driver.close();
}
