import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startProgram } from '../setup/startProgram.js';
import { NEO4J_VERSION } from '../setup/testNeo4j.js';

it('starts a Neo4j of its own, brings it back when it is killed, and is quick the second time', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cochair-local-'));
  const settings = { PORT: '0', COCHAIR_DATA_DIR: folder, NEO4J_VERSION };
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

async function waitFor(condition: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 30_000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error('Waited in vain.');
    await sleep(200);
  }
}
