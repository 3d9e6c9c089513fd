import neo4j from 'neo4j-driver';
import { applySchema } from '../../src/database/applySchema.js';
import { bindNumbers } from '../../src/database/bindNumbers.js';
import type { Statement } from '../../src/facts/Statement.js';
import { askDatabase } from '../setup/askDatabase.js';
import { model } from '../setup/askGraph.js';
import { importStatements } from '../setup/importStatements.js';
import { useScratchNeo4j } from '../setup/useScratchNeo4j.js';

/** So many that reading all of them shows, on pages of ten. */
const PEOPLE = 3_000;

const own = useScratchNeo4j();

beforeAll(async () => {
  await applySchema(own.database, model);
  const dataset = { name: 'many', title: 'Many', publisher: null, licence: null, url: null, file: 'many', seed: false };
  await importStatements(own.database, model, { dataset, statements: listPeople() });
  await own.database.run('CALL db.resampleOutdatedIndexes()', {});
}, 120_000);

it.each(['NAME ASC', 'NAME DESC', 'GIVEN_NAME ASC', 'GIVEN_NAME DESC', null])(
  'a page in the middle costs what the first does, ordered by %s',
  async (order) => {
    const [field, direction] = order?.split(' ') ?? [];
    const orderBy = order === null ? '' : `orderBy: [{ field: ${field ?? ''}, direction: ${direction ?? ''} }]`;
    const query = `query ($after: String, $first: Int) { people(first: $first, after: $after, ${orderBy}) {
      nodes { id } pageInfo { endCursor } } }`;
    const { ask, prepare } = askDatabase(model, own.database);
    let after: string | null = null;
    for (let page = 0; page < 20; page += 1) {
      const { data, errors } = await ask(query, { after, first: 100 });
      expect(errors).toBeUndefined();
      after = (data as { people: { pageInfo: { endCursor: string } } }).people.pageInfo.endCursor;
    }
    const first = await countHits(prepare(query, { after: null, first: 10 }));
    const middle = await countHits(prepare(query, { after, first: 10 }));
    expect(first).toBeLessThan(100);
    expect(middle).toBeLessThan(2 * first);
  },
  60_000,
);

it.each([
  ['latest up to', 'DESC', 'lte'],
  ['latest before', 'DESC', 'lt'],
  ['first since', 'ASC', 'gte'],
])('the %s a day in the middle are read off the index from there', async (_, direction, comparison) => {
  const { prepare, ask } = askDatabase(model, own.database);
  const query = `{ events(first: 10, where: { startDate: { ${comparison}: "2012-06" } },
    orderBy: [{ field: START_DATE, direction: ${direction} }]) { nodes { startDate } } }`;
  const { data } = await ask(query);
  expect((data as { events: { nodes: unknown[] } }).events.nodes).toHaveLength(10);
  expect(await countHits(prepare(query))).toBeLessThan(200);
});

it('a record that a filter knows by its name is sought, not looked for among all', async () => {
  const { prepare, ask } = askDatabase(model, own.database);
  const query = '{ people(where: { name: { eq: "Nguyễn Văn 1234" } }) { nodes { id } } }';
  expect((await ask(query)).data).toEqual({ people: { nodes: [{ id: 'p1234' }] } });
  expect(await countHits(prepare(query))).toBeLessThan(100);
});

/** What the database touched for a statement, by its own account. */
async function countHits({
  compiled,
  parameters,
}: ReturnType<ReturnType<typeof askDatabase>['prepare']>): Promise<number> {
  const { uri, username, password } = own.address;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    const { summary } = await driver.executeQuery(`PROFILE ${compiled.statement ?? ''}`, bindNumbers(parameters));
    if (!summary.profile) throw new Error('A profile was asked for.');
    return sumHits(summary.profile);
  } finally {
    await driver.close();
  }
}

interface Plan {
  readonly dbHits: number;
  readonly children: readonly Plan[];
}

function sumHits({ dbHits, children }: Plan): number {
  return children.reduce((sum, child) => sum + sumHits(child), dbHits);
}

function listPeople(): Statement[] {
  const place = { file: 'many', line: null, column: null };
  const find = (name: string): Statement['kind'] => {
    const kind = model.kinds.get(name);
    if (!kind) throw new Error(`There is no ${name}.`);
    return kind;
  };
  const source: Statement = {
    kind: find('Source'),
    id: 'many',
    properties: { title: 'Many' },
    parts: {},
    relations: {},
    place,
    places: new Map(),
  };
  const citation: Statement = {
    kind: find('Citation'),
    id: 'many.one',
    properties: { quote: 'x', position: 0 },
    parts: {},
    relations: { source: ['many'] },
    place,
    places: new Map(),
  };
  const people = Array.from({ length: PEOPLE }, (_, n): Statement => {
    const name = `Nguyễn Văn ${n}`;
    return {
      kind: find('Person'),
      id: `p${n}`,
      properties: { name, position: n },
      parts: { names: [{ value: name, kind: 'PREFERRED', language: 'vi' }] },
      relations: { citations: ['many.one'] },
      place,
      places: new Map(),
    };
  });
  const events = Array.from({ length: PEOPLE }, (_, n): Statement => {
    const month = String((n % 12) + 1).padStart(2, '0');
    const startDate = `${2000 + Math.floor(n / 120)}-${month}-${String((n % 28) + 1).padStart(2, '0')}`;
    return {
      kind: find('Event'),
      id: `e${n}`,
      properties: { name: `Hội nghị ${n}`, startDate, position: n },
      parts: {},
      relations: { citations: ['many.one'] },
      place,
      places: new Map(),
    };
  });
  return [source, citation, ...people, ...events];
}
