import { createHash } from 'node:crypto';
import * as documents from '../../web/src/generated/documents.js';
import { type Program, startProgram } from '../setup/startProgram.js';
import { useScratchNeo4j } from '../setup/useScratchNeo4j.js';

/** What a client may keep of an answer, over HTTP, on a graph that this suite may change. */
const QUERY = 'query Name($id: ID!) { person(id: $id) { name } }';
const variables = { id: 'le-quoc-hung' };
const BY_GET = { 'apollo-require-preflight': 'true' };

const own = useScratchNeo4j();
let program: Program | undefined;
let url = '';

beforeAll(async () => {
  const { uri, username, password } = own.address;
  program = startProgram({ PORT: '0', NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password });
  [, url = ''] = await program.saying(/API +(http:\S+)/);
});

afterAll(async () => {
  program?.process.kill('SIGINT');
  await program?.ended;
});

describe('persisted queries', () => {
  it('are sent once, and asked by their hash from then on', async () => {
    const query = '# by GET\n' + QUERY;
    const unknown = await get({ variables, extensions: persisted(query) });
    expect(unknown).toMatchObject({ status: 200, kept: 'no-store' });
    expect(readCode(unknown.body)).toBe('PERSISTED_QUERY_NOT_FOUND');

    const sent = await get({ query, variables, extensions: persisted(query) });
    expect(sent).toMatchObject({ status: 200, kept: 'no-cache' });
    const byHash = await get({ variables, extensions: persisted(query) });
    expect(byHash).toEqual(sent);
    expect(JSON.parse(byHash.body)).toMatchObject({ data: { person: { name: 'Lê Quốc Hùng' } } });
    expect((await get({ variables: { id: 'nobody' }, extensions: persisted(query) })).body).toContain('"person":null');
  });

  it('of the explorer are known before anybody has sent them', async () => {
    // Fragments are in there, too.
    const named = Object.entries(documents).filter(([name]) => name.endsWith('Document'));
    const questions = named.map(([, question]) => question);
    expect(questions.length).toBeGreaterThan(20);
    for (const question of questions) {
      const { body } = await get({ extensions: persisted(String(question)) });
      // Some lack variables; none is unknown.
      expect(readCode(body)).not.toBe('PERSISTED_QUERY_NOT_FOUND');
    }
    const found = await get({ variables, extensions: persisted(documents.PersonPageDocument.toString()) });
    expect(JSON.parse(found.body)).toMatchObject({ data: { person: { name: 'Lê Quốc Hùng' } } });
  });

  it('may be sent by POST, where they are too long for a URL', async () => {
    const query = '# by POST\n' + QUERY;
    const sent = await post({ query, variables, extensions: persisted(query) });
    expect(sent).toMatchObject({ status: 200, kept: 'no-store' });
    expect((await get({ variables, extensions: persisted(query) })).body).toBe(sent.body);
  });

  it('are kept by their own hash only', async () => {
    const wrong = await get({ query: QUERY, variables, extensions: persisted('{ __typename }') });
    expect(wrong).toMatchObject({ status: 400, kept: 'no-store' });
    const unknown = await get({ extensions: persisted('{ __typename }') });
    expect(readCode(unknown.body)).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  it('are not answered to what another site could send', async () => {
    await get({ query: QUERY, variables, extensions: persisted(QUERY) });
    const plain = await get({ variables, extensions: persisted(QUERY) }, {});
    expect(plain).toMatchObject({ status: 400, kept: 'no-store' });
    expect(plain.body).not.toContain('Hùng');
    const asJson = await get({ variables, extensions: persisted(QUERY) }, { 'content-type': 'application/json' });
    expect(asJson).toMatchObject({ status: 200, kept: 'no-cache' });
  });
});

describe('what GET asked', () => {
  it('is answered 304 without a body while the graph is unchanged, and anew once it changed', async () => {
    const ask = (etag: string): Promise<Answer> =>
      get({ query: QUERY, variables }, { ...BY_GET, 'if-none-match': etag });
    const first = await get({ query: QUERY, variables });
    expect(first).toMatchObject({ status: 200, kept: 'no-cache', vary: 'Accept' });
    expect(first.etag).toMatch(/^W\/"\S+"$/);
    expect(await ask(first.etag ?? '')).toEqual({ ...first, status: 304, body: '' });

    await own.database.run('MATCH (p:Person {id: $id}) SET p.name = "Someone else"', variables);
    const changed = await ask(first.etag ?? '');
    expect(changed).toMatchObject({ status: 200, kept: 'no-cache' });
    expect(changed.body).toContain('Someone else');
    expect(changed.etag).not.toBe(first.etag);
    expect(await ask(changed.etag ?? '')).toMatchObject({ status: 304, body: '' });

    await own.database.run('MATCH (p:Person {id: $id}) SET p.name = "Lê Quốc Hùng"', variables);
    expect(await ask(changed.etag ?? '')).toEqual(first);
  });

  it('has an ETag for each answer: other variables, other tag', async () => {
    const one = await get({ query: QUERY, variables });
    const other = await get({ query: QUERY, variables: { id: 'nguyen-dinh-khang' } });
    expect(other.etag).not.toBe(one.etag);
  });

  it.each([
    ['that has errors beside its data', '{ person(id: "pham-tat-thang") { name } }', 200],
    ['that is invalid', '{ nobody }', 400],
    ['that is no GraphQL', '{', 400],
    ['that asks too much', '{ people(first: 1000) { nodes { id } } }', 400],
  ])('is not kept where it is a question %s', async (_what, query, status) => {
    // Against the model, which only a fault of ours could do.
    await own.database.run('MATCH (p:Person {id: "pham-tat-thang"}) REMOVE p.name', {});
    const answer = await get({ query });
    expect(answer).toMatchObject({ status, kept: 'no-store' });
    expect(answer.body).toContain('"errors":[');
  });
});

it('keeps nothing of what POST asked, nor of whether the server is ready', async () => {
  expect(await post({ query: QUERY, variables })).toMatchObject({ status: 200, kept: 'no-store' });
  expect(await post({})).toMatchObject({ status: 400, kept: 'no-store' });
  expect((await fetch(url.replace('/graphql', '/readyz'))).headers.get('cache-control')).toBe('no-store');
});

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly etag: string | null;
  readonly kept: string | null;
  readonly vary: string | null;
}

async function get(parameters: Record<string, unknown>, headers: Record<string, string> = BY_GET): Promise<Answer> {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    search.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
  // Without a cache-control of ours, fetch would add `no-cache`, which forbids the 304.
  const sent = { accept: 'application/json', 'cache-control': 'max-age=0', ...headers };
  return read(await fetch(`${url}?${String(search)}`, { headers: sent }));
}

async function post(body: object): Promise<Answer> {
  const headers = { 'content-type': 'application/json' };
  return read(await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) }));
}

async function read(response: Response): Promise<Answer> {
  const { status, headers } = response;
  const [etag, kept, vary] = ['etag', 'cache-control', 'vary'].map((name) => headers.get(name));
  return { status, body: await response.text(), etag: etag ?? null, kept: kept ?? null, vary: vary ?? null };
}

function persisted(query: string): object {
  return { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') } };
}

function readCode(body: string): string | undefined {
  const { errors } = JSON.parse(body) as { errors?: { extensions: { code: string } }[] };
  return errors?.[0]?.extensions.code;
}
