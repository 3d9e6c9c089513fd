import { connect } from 'node:net';
import { readTestSettings } from '../setup/readTestSettings.js';
import { type Program, startProgram } from '../setup/startProgram.js';

const FRIEND = 'https://friend.example';
const QUERY = 'query Who($id: ID!) { person(id: $id) { name } }';
const VARIABLES = { id: 'le-quoc-hung' };

let program: Program;
let url = '';
let metrics = '';
beforeAll(async () => {
  program = startProgram({
    ...readTestSettings(),
    ...{ PORT: '0', LOG: 'json', CORS_ORIGINS: FRIEND, METRICS_PORT: '0', SLOW_QUERY_MS: '1', MOST_WAITING: '20' },
  });
  [, metrics = ''] = await program.saying(/Metrics: (http:[^"]+)/);
  [, url = ''] = await program.saying(/API +(http:\S+)\/graphql/);
});
afterAll(async () => {
  program.process.kill('SIGTERM');
  await program.ended;
});

function ask(headers: Record<string, string> = {}, body: unknown = { query: QUERY, variables: VARIABLES }) {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

/** What it has logged, line by line. */
function readLog(): Record<string, unknown>[] {
  return (
    program
      .said()
      .split('\n')
      // The last may not be whole yet.
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Record<string, unknown>)
  );
}

it.each(['/graphql', '/readyz', '/nothing-here', '/export?format=unknown'])(
  '%s tells browsers to run nothing',
  async (path) => {
    const { headers } = await fetch(url + path);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  },
);

it('lets pages of sites on the list read answers, without passwords, and no others', async () => {
  const friend = await ask({ origin: FRIEND });
  expect(friend.headers.get('access-control-allow-origin')).toBe(FRIEND);
  expect(friend.headers.get('access-control-allow-credentials')).toBeNull();
  expect(friend.headers.get('access-control-expose-headers')).toContain('x-cost');
  expect(friend.headers.get('vary')).toMatch(/origin/i);
  expect(await friend.json()).toMatchObject({ data: { person: { name: 'Lê Quốc Hùng' } } });
  for (const origin of ['https://friend.example.evil.example', 'http://friend.example', 'null']) {
    const { headers } = await ask({ origin });
    expect(headers.get('access-control-allow-origin')).toBeNull();
  }
});

it('answers what a browser asks before it asks for another site’s page', async () => {
  const { status, headers } = await fetch(`${url}/graphql`, {
    method: 'OPTIONS',
    headers: { origin: FRIEND, 'access-control-request-method': 'POST' },
  });
  expect(status).toBe(204);
  expect(headers.get('access-control-allow-origin')).toBe(FRIEND);
  expect(headers.get('access-control-allow-methods')).toBe('GET,POST');
});

it('names each request, as the client did where that is a plain word', async () => {
  const named = await ask({ 'x-request-id': 'trace-42.a' });
  expect(named.headers.get('x-request-id')).toBe('trace-42.a');
  const ids = await Promise.all(
    [{}, { 'x-request-id': 'a b","level":0' }, { 'x-request-id': 'x'.repeat(65) }].map(async (headers) =>
      (await ask(headers)).headers.get('x-request-id'),
    ),
  );
  for (const id of ids) expect(id).toMatch(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/);
  expect(new Set(ids).size).toBe(3);
});

it('logs a line for each request: its name, cost and outcome, nothing of what was asked for', async () => {
  const secret = 'a-value-that-no-log-has';
  await ask({ 'x-request-id': 'good' });
  await ask({ 'x-request-id': 'wrong' }, { query: '{ nothing }' });
  await ask({ 'x-request-id': 'unknown' }, { query: QUERY, variables: { id: secret } });
  await program.saying(/"requestId":"unknown"/);
  const lines = readLog();
  expect(lines.find(({ requestId, message }) => requestId === 'good' && message === 'request')).toMatchObject({
    ...{ method: 'POST', operation: 'Who', status: 200, codes: [], nodes: 1 },
    milliseconds: expect.any(Number) as unknown,
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as unknown,
  });
  expect(lines.find(({ requestId }) => requestId === 'wrong')).toMatchObject({
    ...{ operation: null, status: 400, codes: ['GRAPHQL_VALIDATION_FAILED'], nodes: null },
  });
  expect(program.said()).not.toContain(secret);
});

it('says which questions are slow, with their cost and how Neo4j goes about them, and says it once', async () => {
  const slow = 'query Slow($query: String!) { search(query: $query, first: 100) { totalCount nodes { id name } } }';
  for (let time = 0; time < 3; time += 1) await ask({}, { query: slow, variables: { query: 'a-word-of-a-client' } });
  await program.saying(/Slow: Slow took/);
  const told = readLog().filter(({ message }) => String(message).startsWith('Slow: Slow took'));
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({ operation: 'Slow', nodes: 100 });
  expect(told[0]?.plan).toMatch(/^ProduceResults.*\n +/);
  expect(program.said()).not.toContain('a-word-of-a-client');
});

it('tells Prometheus what it does', async () => {
  await ask({}, { query: '{ people(first: 101) { nodes { id } } }' });
  await program.saying(/PAGE_SIZE_LIMIT/);
  const text = await (await fetch(metrics)).text();
  expect(text).toMatch(/cochair_requests_total\{method="POST",status="200"\} \d/);
  expect(text).toMatch(/cochair_errors_total\{code="PAGE_SIZE_LIMIT"\} 1/);
  expect(text).toMatch(/cochair_imported_records_total\{what="unchanged"\} \d/);
  for (const name of ['cochair_waiting', 'cochair_reading', 'cochair_statements', 'cochair_request_seconds_count'])
    expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'));
  expect((await fetch(`${url}/metrics`)).status).toBe(404);
});

it('keeps no place for those who hang up before they are answered', async () => {
  const { hostname, port } = new URL(url);
  const body = JSON.stringify({ query: QUERY, variables: VARIABLES });
  const head = `POST /graphql HTTP/1.1\r\nhost: here\r\ncontent-type: application/json\r\ncontent-length: ${body.length}`;
  for (let time = 0; time < 3; time += 1) {
    const socket = connect(Number(port), hostname);
    socket.on('error', () => undefined); // It may be closed from the other end first.
    await new Promise((resolve) => socket.write(`${head}\r\n\r\n${body}`.repeat(40), resolve));
    await new Promise((resolve) => setTimeout(resolve, 20 * time));
    socket.destroy();
  }
  const asked = async (): Promise<number> => (await ask()).status;
  while ((await asked()) === 503);
  const text = await (await fetch(metrics)).text();
  expect(text).toMatch(/^cochair_waiting 0$/m);
});

it('does not wait for a client that sends a byte now and then', async () => {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let answer = '';
  socket.setEncoding('utf8').on('data', (text: string) => (answer += text));
  socket.on('error', () => undefined); // A byte that is written after the end.
  const text = 'POST /graphql HTTP/1.1\r\nhost: here\r\nx-slow: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa';
  let sent = 0;
  const drip = setInterval(() => socket.write(text.charAt((sent += 1) - 1)), 300);
  const begun = Date.now();
  await new Promise((resolve) => socket.once('close', resolve));
  clearInterval(drip);
  expect(answer).toMatch(/^HTTP\/1.1 408/);
  expect(Date.now() - begun).toBeLessThan(20_000);
}, 30_000);
