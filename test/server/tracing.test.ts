import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readTestSettings } from '../setup/readTestSettings.js';
import { startProgram } from '../setup/startProgram.js';

interface Span {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[];
}

/** What a collector of OpenTelemetry's has been sent. */
let collector: Server;
const spans: Span[] = [];
let received = '';

beforeAll(async () => {
  collector = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => (body += text));
    request.on('end', () => {
      received += body;
      const { resourceSpans } = JSON.parse(body) as { resourceSpans: { scopeSpans: { spans: Span[] }[] }[] };
      spans.push(...resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)));
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  const { port } = collector.address() as AddressInfo;
  const program = startProgram({ ...readTestSettings(), OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}` });
  const [, url = ''] = await program.saying(/API +(http:\S+)\/graphql/);
  const ask = (headers: Record<string, string>, body: object): Promise<Response> =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const query = 'query Who($id: ID!) { person(id: $id) { name } }';
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
  await (await ask({ traceparent, 'x-request-id': 'traced' }, { query, variables: { id: 'le-quoc-hung' } })).text();
  await (await ask({ traceparent: 'rubbish' }, { query: '{ nobody }' })).text();
  program.process.kill('SIGTERM');
  await program.ended;
});
afterAll(() => collector.close());

const read = (span: Span | undefined, key: string): unknown =>
  Object.values(span?.attributes.find((one) => one.key === key)?.value ?? {})[0];

it('a request is a span below the client’s, its statement one below that', () => {
  const served = spans.find((span) => read(span, 'cochair.request_id') === 'traced');
  expect(served).toMatchObject({
    name: 'POST /graphql',
    traceId: '0af7651916cd43dd8448eb211c80319c',
    parentSpanId: 'b7ad6b7169203331',
  });
  expect(read(served, 'graphql.operation.name')).toBe('Who');
  expect(read(served, 'http.response.status_code')).toBe(200);
  const asked = spans.find((span) => span.parentSpanId === served?.spanId);
  expect(asked?.name).toBe('Neo4j');
  expect(read(asked, 'db.query.text')).toMatch(/MATCH \(.*Person/s);
  const took = (span: Span | undefined): number => Number(span?.endTimeUnixNano) - Number(span?.startTimeUnixNano);
  expect(took(asked)).toBeGreaterThan(0);
  expect(took(asked)).toBeLessThanOrEqual(took(served) + 2_000_000);
});

it('one that was refused says by which code; a client’s rubbish begins a trace of its own', () => {
  const refused = spans.find((span) => read(span, 'error.type') === 'GRAPHQL_VALIDATION_FAILED');
  expect(refused?.parentSpanId ?? '').toBe('');
  expect(spans.filter((span) => span.parentSpanId === refused?.spanId)).toEqual([]);
});

it('nothing of values is in it', () => {
  expect(received).not.toContain('le-quoc-hung');
});

it('a collector that is away, or takes and says nothing, delays no stop', async () => {
  const silent = createServer();
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const { port } = silent.address() as AddressInfo;
  for (const address of [`http://127.0.0.1:${port}`, 'http://127.0.0.1:9']) {
    const program = startProgram({ ...readTestSettings(), OTEL_EXPORTER_OTLP_ENDPOINT: address });
    const [, url = ''] = await program.saying(/API +(http:\S+)\/graphql/);
    const body = JSON.stringify({ query: '{ __typename }' });
    await (
      await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    ).text();
    const begun = performance.now();
    program.process.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    expect(performance.now() - begun).toBeLessThan(6_000);
  }
  silent.closeAllConnections();
  silent.close();
}, 60_000);
