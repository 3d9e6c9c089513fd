import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readTestSettings } from '../setup/readTestSettings.js';
import { type Program, startProgram } from '../setup/startProgram.js';

const QUERY = '{ person(id: "le-quoc-hung") { name } }';

let program: Program;
let url = '';
let metrics = '';
beforeAll(async () => {
  program = startProgram({ ...readTestSettings(), WORKERS: '2', METRICS_PORT: '0', LOG: 'json' });
  [, metrics = ''] = await program.saying(/Metrics: (http:[^"]+)/);
  [, url = ''] = await program.saying(/API +(http:\S+)\/graphql/);
});
afterAll(async () => {
  program.process.kill('SIGTERM');
  await program.ended;
});

const listWorkers = (): number[] =>
  execFileSync('ps', ['--ppid', String(program.process.pid), '-o', 'pid='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(Number);

/** On a connection of its own, so that the next one may come to another worker. */
async function ask(): Promise<number> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify({ query: QUERY }),
  });
  expect(await response.json()).toMatchObject({ data: { person: { name: 'Lê Quốc Hùng' } } });
  return response.status;
}

const readCounted = async (): Promise<number> => {
  const text = await (await fetch(metrics)).text();
  return Number(/cochair_requests_total\{method="POST",status="200"\} (\d+)/.exec(text)?.[1] ?? 0);
};

it('several processes share one port, and what they count is one', async () => {
  expect(listWorkers()).toHaveLength(2);
  const before = await readCounted();
  for (let asked = 0; asked < 10; asked += 1) await ask();
  expect(await readCounted()).toBe(before + 10);
  expect(await (await fetch(metrics)).text()).toMatch(/cochair_imported_records_total\{what="unchanged"\} \d/);
});

it('one that is killed is replaced, and the others go on', async () => {
  const [first = 0, second = 0] = listWorkers();
  process.kill(first, 'SIGKILL');
  await program.saying(/A worker ended by itself \(killed\)/);
  expect(await ask()).toBe(200);
  await program.saying(/Another worker has taken its place/);
  process.kill(second, 'SIGKILL');
  // The new one has been told where the graph is, and that it may answer.
  await program.saying(/(?:A worker ended by itself[^]*){2}/);
  expect(await ask()).toBe(200);
  await program.saying(/(?:Another worker has taken its place[^]*){2}/);
  expect(listWorkers()).toHaveLength(2);
  expect(listWorkers().filter((pid) => pid === first || pid === second)).toEqual([]);
}, 60_000);

it('a port that is taken is said once', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const second = startProgram({ ...readTestSettings(), WORKERS: '3', PORT: String(port) });
  expect(await second.ended).toBe(1);
  expect(second.said().match(/is taken by another program/g)).toHaveLength(1);
  other.close();
});
