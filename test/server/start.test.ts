import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Program, startProgram } from '../setup/startProgram.js';
import { readTestSettings } from '../setup/readTestSettings.js';
import { readTestAddress } from '../setup/testAddress.js';

/** The server as a whole, on the test graph as a Neo4j of the operator's own. */
const GIVEN = readTestSettings();
const { uri, password } = readTestAddress();

describe('on a Neo4j that somebody else runs', () => {
  let program: Program;
  let url: string;

  beforeAll(async () => {
    program = startProgram(GIVEN);
    url = (await program.saying(/API +(http:\S+)\/graphql/))[1] ?? '';
  });

  afterAll(async () => {
    program.process.kill('SIGINT');
    expect(await program.ended).toBe(0);
    expect(program.said()).toMatch(/Stopped\.\n$/);
  });

  it('says what it does, finds the seed in place, and gives a query to try that works', async () => {
    expect(program.said()).toContain(`Neo4j: using ${uri}`);
    expect(program.said()).not.toContain(password);
    const query = /\{ event\([\s\S]*?\}\n\n/.exec(program.said())?.[0] ?? '';
    const answer = await ask(url, { query });
    expect(JSON.stringify(answer.body)).toContain('Nguyễn Đình Khang');
  });

  it('answers questions, by POST and by GET', async () => {
    const query = '{ person(id: "le-quoc-hung") { name } }';
    const data = { person: { name: 'Lê Quốc Hùng' } };
    expect(await ask(url, { query })).toMatchObject({ status: 200, body: { data } });
    const response = await fetch(`${url}/graphql?query=${encodeURIComponent(query)}`, {
      headers: { accept: 'application/json', 'apollo-require-preflight': 'true' },
    });
    expect(await response.json()).toMatchObject({ data, extensions: { cost: { nodes: 1 } } });
    expect(response.headers.get('x-cost')).toBe('nodes=1, fields=2, depth=2');
  });

  it('tells bad questions from bad arguments, without a stack', async () => {
    const unknown = await ask(url, { query: '{ nobody }' });
    expect(unknown).toMatchObject({
      status: 400,
      body: { errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] },
    });
    const wrong = await ask(url, { query: '{ people(first: 1000) { nodes { id } } }' });
    expect(wrong.body).toMatchObject({ errors: [{ extensions: { code: 'PAGE_SIZE_LIMIT' } }] });
    expect(JSON.stringify([unknown, wrong])).not.toMatch(/stacktrace|node_modules|MATCH/);
  });

  it('says which operation it lacks, and that only queries are answered', async () => {
    const two = 'query A { __typename } query B { __typename }';
    const lacking = (message: string): object => ({
      status: 400,
      body: { errors: [{ message, extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }] },
    });
    expect(await ask(url, { query: two })).toMatchObject(
      lacking('The document has several operations. Name the one to run in operationName.'),
    );
    expect(await ask(url, { query: two, operationName: 'C' })).toMatchObject(
      lacking('The document has no operation named "C". Correct operationName.'),
    );
    expect(await ask(url, { query: two, operationName: 'B' })).toMatchObject({ status: 200 });
    for (const type of ['mutation', 'subscription']) {
      const message = `Only queries are answered here: facts come in by the seed files, not by a ${type}.`;
      expect(await ask(url, { query: `${type} { anything }` })).toMatchObject({
        status: 400,
        body: { errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] },
      });
    }
  });

  it('answers a body that is not JSON in UTF-8, or too long, with an error that says so', async () => {
    const post = async (body: string, headers = { 'content-type': 'application/json' }): Promise<unknown> => {
      const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
      return { status: response.status, body: await response.json() };
    };
    expect(await post('{"query": ')).toEqual({
      status: 400,
      body: {
        errors: [
          {
            message: 'The request could not be read. Send JSON: {"query": "{ … }", "variables": { … }}',
            extensions: { code: 'BAD_REQUEST' },
          },
        ],
      },
    });
    expect(await post(`{"query": "${' '.repeat(110_000)}"}`)).toMatchObject({
      status: 413,
      body: { errors: [{ extensions: { code: 'BODY_TOO_LARGE' } }] },
    });
    const packed = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
    const elsewhere = { 'content-type': 'application/json; charset=iso-8859-1' };
    for (const headers of [packed, elsewhere]) {
      expect(await post('{"query": "{ __typename }"}', headers)).toEqual({
        status: 415,
        body: {
          errors: [
            {
              message: 'The request could not be read. Send JSON in UTF-8, without content-encoding.',
              extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' },
            },
          ],
        },
      });
    }
    const utf8 = { 'content-type': 'Application/JSON; Charset="UTF-8"' };
    expect(await post('{"query": "{ __typename }"}', utf8)).toMatchObject({ status: 200 });
    expect(await post('{"query": "{ __typename }"}', { 'content-type': 'application/xml' })).toMatchObject({
      status: 400,
    });
  });

  it('says so where nothing is, without a stack', async () => {
    const answers = [];
    for (const path of ['/nothing', '/graphql/nothing', '/playground/assets/nothing.js', '/%E0%A4%A']) {
      const response = await fetch(`${url}${path}`);
      answers.push([path, response.status, await response.text()]);
      const page = await fetch(`${url}${path}`, { headers: { accept: 'text/html' } });
      expect(page.status).toBe(404);
      expect(await page.text()).toContain('<div id="explorer">');
    }
    const nothing = JSON.stringify({
      errors: [
        {
          message: 'There is nothing here. The explorer is at /, the API and its playground are at /graphql.',
          extensions: { code: 'NOT_FOUND' },
        },
      ],
    });
    expect(answers).toEqual([
      ['/nothing', 404, nothing],
      ['/graphql/nothing', 404, nothing],
      ['/playground/assets/nothing.js', 404, nothing],
      ['/%E0%A4%A', 404, nothing],
    ]);
  });

  it('tells by which methods the API is asked', async () => {
    for (const method of ['OPTIONS', 'HEAD', 'PUT', 'DELETE']) {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`${url}/graphql`, { method, headers });
      const status = method === 'OPTIONS' ? 204 : 405;
      expect([method, response.status, response.headers.get('allow')]).toEqual([method, status, 'GET, POST']);
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
      expect(await response.text()).not.toContain('node_modules');
    }
  });

  it('serves the explorer and the playground to browsers, and is alive and ready', async () => {
    const pages = ['/', '/people/le-quoc-hung', '/attendance', '/graphql'].map(async (path) => {
      const page = await fetch(`${url}${path}`, { headers: { accept: 'text/html' }, redirect: 'error' });
      return page.text();
    });
    for (const page of await Promise.all(pages)) expect(page).toContain('<title>Cochair');
    expect((await fetch(`${url}/livez`)).status).toBe(200);
    expect(await (await fetch(`${url}/readyz`)).json()).toEqual({ status: 'ok', neo4j: 'ok', graph: 'ok' });
  });
});

describe('says what is wrong and how to put it right', () => {
  it('a port that is taken', async () => {
    const other = await occupy();
    const { port } = other.address() as AddressInfo;
    const program = startProgram({ ...GIVEN, PORT: String(port) });
    expect(await program.ended).toBe(1);
    expect(program.said()).toContain(`Port ${port} is taken by another program`);
    expect(program.said()).toContain(`PORT=${port + 1} npm start`);
    other.close();
  });

  it('a wrong password', async () => {
    const program = startProgram({ ...GIVEN, NEO4J_PASSWORD: 'not-this-one' });
    expect(await program.ended).toBe(1);
    expect(program.said()).toContain('refuses the credentials. Check NEO4J_USERNAME and NEO4J_PASSWORD.');
    expect(program.said()).not.toContain('not-this-one');
  });

  it('a server that is not there', async () => {
    const program = startProgram({ ...GIVEN, NEO4J_URI: 'bolt://127.0.0.1:9' });
    expect(await program.ended).toBe(1);
    expect(program.said()).toMatch(/Neo4j at bolt:\/\/127\.0\.0\.1:9 can't be reached .* NEO4J_URI/);
  });

  it('all wrong settings together', async () => {
    const program = startProgram({ PORT: 'http', QUERY_TIMEOUT_MS: '-1', NEO4J_PASSWORD: 'secret' });
    expect(await program.ended).toBe(2);
    for (const name of ['PORT', 'QUERY_TIMEOUT_MS', 'NEO4J_PASSWORD']) expect(program.said()).toContain(name);
    expect(program.said()).not.toContain('secret');
  });

  it('no Java, no Maven, no Neo4j: the three ways', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cochair-nothing-'));
    const program = startProgram({
      PORT: '0',
      COCHAIR_DATA_DIR: folder,
      PATH: folder,
      HOME: folder,
      NEO4J_VERSION: '5.26.29',
    });
    expect(await program.ended).toBe(1);
    for (const way of ['Maven', 'docker compose up', 'NEO4J_URI']) expect(program.said()).toContain(way);
    await rm(folder, { recursive: true });
  });

  it('a seed file, by its line (npm run check:seed)', async () => {
    const program = startProgram({}, ['check']);
    expect(await program.ended).toBe(0);
    expect(program.said()).toContain('seed/bocongan-2023-12-22.yaml: 115 records');
  });
});

async function ask(url: string, body: object): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}

async function occupy(): Promise<Server> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
