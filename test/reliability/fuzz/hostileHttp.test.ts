import { readTestSettings } from '../../setup/readTestSettings.js';
import { type Program, startProgram } from '../../setup/startProgram.js';

let program: Program;
let url = '';
beforeAll(async () => {
  program = startProgram({ ...readTestSettings(), LOG: 'json' });
  [, url = ''] = await program.saying(/API +(http:\S+)\/graphql/);
});
afterAll(async () => {
  program.process.kill('SIGTERM');
  await program.ended;
});

interface Refused {
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

async function post(
  body: unknown,
  headers: Record<string, string> = {},
): Promise<[number, Refused & { data?: unknown }]> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return [response.status, (await response.json()) as Refused];
}

const codes = ({ errors }: Refused): string[] => errors.map(({ extensions }) => extensions.code);
const many = (count: number, one: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => one(index)).join(' ');

describe('what is tried against GraphQL servers', () => {
  it.each([
    ['aliases', `{ ${many(101, (n) => `a${n}: __typename`)} }`, 'ALIAS_LIMIT'],
    ['a field over and over', `{ ${many(1_001, () => '__typename')} }`, 'FIELD_LIMIT'],
    ['directives', `{ __typename ${'@a '.repeat(500)} }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['the same directive', `{ __typename ${'@skip(if: false) '.repeat(51)} }`, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'introspection in circles',
      `{ __schema { types { ${'fields { type { '.repeat(12)} name ${'} }'.repeat(12)} } } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'fragments in circles',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'fragments that double',
      `{ ...F0 } ${many(30, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`)} fragment F30 on Query { __typename }`,
      'ROOT_FIELD_LIMIT',
    ],
    ['braces', '{a'.repeat(3_000), 'TOKEN_LIMIT'],
    ['brackets of a value', `{ node(id: ${'['.repeat(3_000)}`, 'DEPTH_LIMIT'],
    ['words without an end', `{ ${'a '.repeat(40_000)} }`, 'TOKEN_LIMIT'],
  ])('%s: refused, quickly', async (_what, query, code) => {
    const begun = performance.now();
    const [status, answer] = await post({ query });
    expect([status, codes(answer)[0]]).toEqual([400, code]);
    expect(performance.now() - begun).toBeLessThan(1_000);
  });

  it('many values of variables that nobody asked for, or as deep as a body can be', async () => {
    const query = 'query ($id: ID!) { person(id: $id) { id } }';
    const others = Object.fromEntries(Array.from({ length: 5_000 }, (_, n) => [`v${n}`, n]));
    expect((await post({ query, variables: { ...others, id: 'le-quoc-hung' } }))[0]).toBe(200);
    const deep = `{"query": ${JSON.stringify(query)}, "variables": {"id": ${'['.repeat(49_000)}${']'.repeat(49_000)}}}`;
    const [status, answer] = await post(deep);
    expect([status, codes(answer)]).toEqual([400, ['BAD_USER_INPUT']]);
    const proto =
      '{"query": "{ __typename }", "variables": {"__proto__": {"id": 1}}, "__proto__": {"query": "{ no }"}}';
    expect((await post(proto))[1]).toMatchObject({ data: { __typename: 'Query' } });
  });

  it('batches are not taken', async () => {
    const [status, answer] = await post([{ query: '{ __typename }' }, { query: '{ __typename }' }]);
    expect(status).toBe(400);
    expect(codes(answer)[0]).toBe('BAD_REQUEST');
  });

  it('nothing is asked by a form of another site', async () => {
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x']) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': type },
        body: 'query=%7B__typename%7D',
      });
      expect(response.status).toBe(400);
    }
    const simple = await fetch(`${url}/graphql?query=%7B__typename%7D`);
    expect(simple.status).toBe(400);
    expect(await simple.text()).toMatch(/CSRF/);
  });

  it('nothing is changed by a GET, and there is nothing to change by GraphQL', async () => {
    const headers = { 'apollo-require-preflight': 'yes' };
    for (const query of ['mutation { a }', 'subscription { a }']) {
      const response = await fetch(`${url}/graphql?query=${encodeURIComponent(query)}`, { headers });
      expect([400, 405]).toContain(response.status);
      expect((await post({ query }))[0]).toBe(400);
    }
  });

  it('no tracing, no stack, whoever asks for it', async () => {
    const [, answer] = await post({ query: '{ person(id: 1.5) { id } }' }, { 'x-apollo-tracing': '1' });
    expect(JSON.stringify(answer)).not.toMatch(/tracing|stacktrace|node_modules|at Object/);
  });
});

describe('requests that are none', () => {
  it.each([
    ['no JSON', '{"query":', 400],
    ['a number', '42', 400],
    ['nothing', '', 400],
    ['null', 'null', 400],
    ['a query that is a list', '{"query": ["{ __typename }"]}', 400],
    ['variables that are a list', '{"query": "{ __typename }", "variables": []}', 400],
    ['extensions that are a text', '{"query": "{ __typename }", "extensions": "x"}', 400],
    ['a name of an operation that is a number', '{"query": "{ __typename }", "operationName": 7}', 400],
    ['more than a body may have', `{"query": "{ __typename }", "x": "${'x'.repeat(100_001)}"}`, 413],
    ['a hash that is none', '{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "../../etc"}}}', 200],
  ])('%s: %p', async (_what, body, expected) => {
    const [status, answer] = await post(body);
    expect(status).toBe(expected);
    expect(answer.errors.length).toBeGreaterThan(0);
    for (const { message, extensions } of answer.errors) {
      expect(message).not.toBe('');
      expect(extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
    }
  });

  it.each([
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%5c..%5cwindows',
    '/%00',
    '/%',
    '/%ff',
    '//evil.example',
  ])('a path %s leads nowhere else', async (path) => {
    const answer = await askPath(path);
    expect(answer).toMatch(/^HTTP\/1\.1 (?:400|403|404|301|200)/);
    expect(answer).not.toMatch(/root:|node_modules|\n\s+at /);
    expect(answer).not.toMatch(/location: *(?:https?:)?\/\/evil/i);
  });

  it('a head of more than 16 kB, or lines that are none', async () => {
    expect(await askRaw(`GET / HTTP/1.1\r\nhost: x\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431/);
    expect(await askRaw('GARBAGE\r\n\r\n')).toMatch(/^HTTP\/1\.1 400/);
    expect(
      await askRaw(
        'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      ),
    ).toMatch(/^HTTP\/1\.1 400/);
  });
});

function askPath(path: string): Promise<string> {
  return askRaw(`GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`);
}

/** fetch would put such requests right before they are sent. */
async function askRaw(text: string): Promise<string> {
  const { connect } = await import('node:net');
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let answer = '';
  socket.setEncoding('utf8').on('data', (piece: string) => (answer += piece));
  socket.on('error', () => undefined); // It may be closed before all of it was taken.
  socket.write(text);
  await new Promise((resolve) => socket.once('close', resolve));
  return answer;
}
