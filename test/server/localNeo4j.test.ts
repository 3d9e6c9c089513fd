import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readTestSeed } from '../setup/readTestSeed.js';
import { startProgram } from '../setup/startProgram.js';
import { NEO4J_VERSION } from '../setup/testNeo4j.js';

it('starts a Neo4j of its own, brings it back when it is killed, and is quick the second time', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cochair-local-'));
  const settings = { PORT: '0', COCHAIR_DATA_DIR: folder, COCHAIR_SEED_DIR: readTestSeed(), NEO4J_VERSION };
  await leaveEarly(settings);
  const first = startProgram(settings);
  try {
    const [, url = ''] = await first.saying(/API +(http:\S+)\/graphql/);
    expect(first.said()).toMatch(/Starting Neo4j \S+ on port \d+[\s\S]*115 added/);

    const state = await readFile(join(folder, `neo4j-${NEO4J_VERSION}`, 'running.json'), 'utf8');
    process.kill((JSON.parse(state) as { neo4j: { pid: number } }).neo4j.pid, 'SIGKILL');
    await first.saying(/Neo4j is back/);
    await waitFor(async () => (await fetch(`${url}/readyz`)).ok);

    first.process.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    expect(first.said()).toMatch(/Stopped\.\n$/);

    const second = startProgram(settings);
    await second.saying(/Cochair is up/);
    expect(second.said()).not.toContain('Maven');
    expect(second.said()).toContain('nothing changed, 115 unchanged');
    second.process.kill('SIGTERM');
    expect(await second.ended).toBe(0);
  } finally {
    first.process.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  }
});

/** Whoever asks during the start is answered, and a signal then ends it at once. */
async function leaveEarly(settings: Record<string, string>): Promise<void> {
  const port = await findFreePort();
  const program = startProgram({ ...settings, PORT: String(port) });
  await program.saying(/Starting Neo4j/);
  const url = `http://127.0.0.1:${port}`;
  expect((await fetch(`${url}/livez`)).status).toBe(200);
  expect(await (await fetch(`${url}/readyz`)).json()).toMatchObject({ neo4j: 'unreachable', graph: 'starting' });
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body: '{"query":"{ __typename }"}' });
  expect(answer.status).toBe(503);
  expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'STARTING' } }] });
  program.process.kill('SIGINT');
  expect(await program.ended).toBe(130);
  expect(program.said()).toMatch(/SIGINT: stopping before the start was complete/);
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function waitFor(condition: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 30_000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error('Waited in vain.');
    await sleep(200);
  }
}
