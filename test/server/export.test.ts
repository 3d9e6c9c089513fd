import { setTimeout as sleep } from 'node:timers/promises';
import { exportText } from '../setup/exportText.js';
import { type Program, startProgram } from '../setup/startProgram.js';
import { startOwnNeo4j } from '../setup/startOwnNeo4j.js';

const neo4j = startOwnNeo4j();
let program: Program;
let url = '';

beforeAll(async () => {
  program = startProgram({ ...neo4j.settings, PORT: '0' });
  [, url = ''] = await program.saying(/API +(http:\S+)\/graphql/);
}, 240_000);
afterAll(async () => {
  program.process.kill('SIGKILL');
  await program.ended;
});

const get = (query = '', options: RequestInit = {}): Promise<Response> => fetch(`${url}/export${query}`, options);
const refusal = async (response: Response): Promise<object> => ({
  status: response.status,
  error: ((await response.json()) as { errors: object[] }).errors[0],
});

it.each([
  ['', 'popolo', 'application/json; charset=utf-8', 'cochair.popolo.json'],
  ['?format=ftm', 'ftm', 'application/x-ndjson', 'cochair.ftm.json'],
  ['?format=csv', 'csv', 'text/csv; charset=utf-8', 'cochair.csv'],
])('GET /export%s gives the file that the command writes', async (query, key, type, file) => {
  const response = await get(query);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe(type);
  expect(response.headers.get('content-disposition')).toBe(`attachment; filename=${file}`);
  expect(response.headers.get('cache-control')).toBe('no-store');
  const text = await response.text();
  expect(text).toContain('le-quoc-hung');
  expect(text).toBe(await exportText(neo4j, key));
});

it('gives one entity, or one dataset', async () => {
  const entity = await get('?entity=le-quoc-hung');
  expect(entity.headers.get('content-disposition')).toBe('attachment; filename=cochair-le-quoc-hung.popolo.json');
  expect(await entity.text()).toBe(await exportText(neo4j, 'popolo', { of: 'entity', id: 'le-quoc-hung' }));
  const dataset = await get('?dataset=bocongan-2023-12-22&format=csv');
  expect(dataset.headers.get('x-incomplete-datasets')).toBeNull();
  expect(await dataset.text()).toBe(await exportText(neo4j, 'csv', { of: 'dataset', name: 'bocongan-2023-12-22' }));
});

it('gives the participations that meet a filter, with what they refer to', async () => {
  const filter = encodeURIComponent('{"role":{"eq":"CO_CHAIR"}}');
  const response = await get(`?participations=${filter}`);
  expect(response.headers.get('content-disposition')).toBe('attachment; filename=cochair-participations.popolo.json');
  const popolo = (await response.json()) as Record<string, { id: string }[]>;
  const idsOf = (list: string): unknown[] => (popolo[list] ?? []).map(({ id }) => id);
  const asked = await neo4j.database.read(
    `MATCH (p:Participation {role: 'CO_CHAIR'}) RETURN p.id AS id ORDER BY id`,
    {},
  );
  expect(asked.length).toBeGreaterThan(2);
  expect(idsOf('participations')).toEqual(asked.map(({ id }) => id));
  // Who did, whom they spoke for, the event, and the words that prove it are there, too; what else these people did is not.
  expect(idsOf('persons')).toContain('le-quoc-hung');
  expect(idsOf('events')).toContain('hoi-nghi-bieu-duong-2023-12-22');
  expect(idsOf('citations')).toContain('bocongan-2023-12-22.dong-chu-tri');
  expect(popolo.memberships ?? []).toEqual([]);
  expect(await (await get('?format=csv&participations={}')).text()).toBe(await exportText(neo4j, 'csv'));
});

it('tells what is asked for by HEAD, without the file', async () => {
  const response = await get('?format=csv', { method: 'HEAD' });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-disposition')).toBe('attachment; filename=cochair.csv');
});

it('says of a dataset that it is incomplete', async () => {
  const set = (complete: boolean): Promise<void> =>
    neo4j.database.run('MATCH (d:Dataset) SET d.complete = $complete', { complete });
  await set(false);
  const response = await get('?dataset=bocongan-2023-12-22');
  await response.text();
  expect(response.headers.get('x-incomplete-datasets')).toBe('bocongan-2023-12-22');
  await set(true);
});

it.each([
  ['?format=popol', 400, 'BAD_USER_INPUT', 'There is no format "popol". Did you mean "popolo"? There are: popolo'],
  ['?datset=x', 400, 'BAD_USER_INPUT', 'There is no parameter "datset". Did you mean "dataset"?'],
  ['?dataset=a&dataset=b', 400, 'BAD_USER_INPUT', '"dataset" takes one value.'],
  ['?dataset=a&entity=b', 400, 'BAD_USER_INPUT', 'not several at once'],
  ['?entity=b&participations={}', 400, 'BAD_USER_INPUT', 'not several at once'],
  ['?participations={', 400, 'BAD_USER_INPUT', '"participations" takes a ParticipationWhere of the API as JSON'],
  ['?participations={"rolle":{"eq":"CHAIR"}}', 400, 'BAD_USER_INPUT', 'Field "rolle" is not defined'],
  ['?participations={"role":{"eq":"CHEIR"}}', 400, 'BAD_USER_INPUT', 'Did you mean the enum value "CHAIR"'],
  ['?dataset=bocongan', 404, 'NOT_FOUND', 'There is no dataset "bocongan". '],
  ['?entity=le-quoc-hugn', 404, 'NOT_FOUND', 'There is no entity "le-quoc-hugn". Did you mean "le-quoc-hung"?'],
])('refuses %s', async (query, status, code, message) => {
  const error = { message: expect.stringContaining(message) as unknown, extensions: { code } };
  expect(await refusal(await get(query))).toEqual({ status, error });
});

describe('of a graph that is larger than what waits on the way', () => {
  beforeAll(async () => {
    await neo4j.database.run(
      `UNWIND range(1, 6000) AS i CREATE (:Node:Cited:Entity:Person {id: 'p' + toString(i), name: 'x', gender: $long})`,
      { long: 'x'.repeat(10_000) },
    );
  }, 120_000);

  it('lets two run, tells a third when to come again, and ends those whose clients go', async () => {
    const leaving = new AbortController();
    const stalled = await Promise.all([1, 2].map(() => get('', { signal: leaving.signal })));
    expect(stalled.map(({ status }) => status)).toEqual([200, 200]);
    const third = await get();
    expect(third.headers.get('retry-after')).toBe('10');
    expect(await refusal(third)).toMatchObject({ status: 503, error: { extensions: { code: 'TOO_MANY_EXPORTS' } } });
    leaving.abort();
    await waitFor(async () => (await get('?format=csv')).status === 200);
    // Nothing of theirs is left in the database.
    await waitFor(async () => (await listTransactions()) === 1);
  }, 120_000);

  it('breaks off when the database goes: no part passes for the whole', async () => {
    const response = await get();
    expect(response.status).toBe(200);
    process.kill(neo4j.pid, 'SIGKILL');
    await expect(response.text()).rejects.toThrow('terminated');
    expect(await refusal(await get())).toMatchObject({
      status: 503,
      error: { extensions: { code: 'DATABASE_UNAVAILABLE' } },
    });
    await neo4j.restart();
  }, 240_000);
});

async function listTransactions(): Promise<number> {
  return (await neo4j.database.read('SHOW TRANSACTIONS YIELD transactionId', {})).length;
}

async function waitFor(condition: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 60_000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error('Waited in vain.');
    await sleep(200);
  }
}
