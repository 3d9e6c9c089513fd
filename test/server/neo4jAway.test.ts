import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type LocalNeo4j, startLocalNeo4j } from '../../src/database/local/startLocalNeo4j.js';
import { startProgram } from '../setup/startProgram.js';
import { BUILD_FOLDER, NEO4J_VERSION } from '../setup/testNeo4j.js';

const QUERY = '{ person(id: "le-quoc-hung") { name } }';
const MOST_WAITING = 4;
const ANSWER = { data: { person: { name: 'Lê Quốc Hùng' } } };

it('says so while Neo4j is away, and recovers without a restart; Ctrl-C lets what was asked finish', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cochair-away-'));
  const start = (port: number): Promise<LocalNeo4j> =>
    startLocalNeo4j({ folder, version: NEO4J_VERSION, port, buildFolder: BUILD_FOLDER, say: () => undefined });
  const first = await start(0);
  const port = Number(new URL(first.uri).port);
  const waiting = { MOST_WAITING: String(MOST_WAITING) };
  const settings = {
    ...waiting,
    PORT: '0',
    NEO4J_URI: first.uri,
    NEO4J_USERNAME: first.username,
    NEO4J_PASSWORD: first.password,
  };
  const program = startProgram(settings);
  let neo4j = first;
  try {
    const [, url = ''] = await program.saying(/API +(http:\S+)\/graphql/);
    expect(await ask(url, QUERY)).toMatchObject({ status: 200, body: ANSWER });

    process.kill(first.pid, 'SIGKILL');
    await waitFor(async () => (await fetch(`${url}/readyz`)).status === 503);
    const away = await ask(url, QUERY);
    expect(away).toMatchObject({ status: 503, retryAfter: '2' });
    expect(away.body).toMatchObject({ errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }] });
    expect((await fetch(`${url}/livez`)).status).toBe(200);

    neo4j = await start(port);
    await waitFor(async () => (await fetch(`${url}/readyz`)).status === 200);
    expect(await ask(url, QUERY)).toMatchObject({ status: 200, body: ANSWER });

    // Neo4j stands still for as long as it takes the question to arrive, on however busy a machine.
    process.kill(neo4j.pid, 'SIGSTOP');
    const pending = ask(url, QUERY);
    await sleep(2_000);
    // As many as may wait are waiting: one more is told so at once.
    const others = Array.from({ length: MOST_WAITING - 1 }, () => ask(url, QUERY));
    await sleep(500);
    expect(await ask(url, QUERY)).toMatchObject({
      ...{ status: 503, retryAfter: '1' },
      body: { errors: [{ extensions: { code: 'OVERLOADED' } }] },
    });
    program.process.kill('SIGINT');
    await program.saying(/SIGINT: finishing/);
    process.kill(neo4j.pid, 'SIGCONT');
    for (const answer of await Promise.all([pending, ...others]))
      expect(answer).toMatchObject({ status: 200, body: ANSWER });
    expect(await program.ended).toBe(0);
    // Not ours to stop.
    expect(() => process.kill(neo4j.pid, 0)).not.toThrow();
  } finally {
    program.process.kill('SIGKILL');
    await neo4j.stop();
    await rm(folder, { recursive: true, force: true });
  }
});

async function ask(url: string, query: string): Promise<{ status: number; body: unknown; retryAfter: string | null }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, body: await response.json(), retryAfter: response.headers.get('retry-after') };
}

async function waitFor(condition: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 30_000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error('Waited in vain.');
    await sleep(200);
  }
}
