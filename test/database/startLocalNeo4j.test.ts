import { once } from 'node:events';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { identifyProcess } from '../../src/database/local/identifyProcess.js';
import { type LocalNeo4j, startLocalNeo4j } from '../../src/database/local/startLocalNeo4j.js';
import { compileSources } from './compileSources.js';
import { spawnStarter } from './spawnStarter.js';

const version = '5.26.30';
/** Kept between runs, so that Maven is asked once. */
const buildFolder = join(tmpdir(), 'cochair-neo4j-build');
const small = { version, buildFolder, heapMegabytes: 256, pageCacheMegabytes: 32 };

let scratch: string;
let folder: string;
let said: string[];
const running: LocalNeo4j[] = [];

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'cochair-local-'));
  await compileSources(scratch);
});
beforeEach(async () => {
  folder = await mkdtemp(join(scratch, 'data-'));
  said = [];
});
afterEach(async () => {
  for (const started of running.splice(0)) await started.stop();
});
afterAll(() => rm(scratch, { recursive: true }));

async function start(options: Partial<Parameters<typeof startLocalNeo4j>[0]> = {}): Promise<LocalNeo4j> {
  const started = await startLocalNeo4j({ folder, ...small, say: (line) => said.push(line), ...options });
  running.push(started);
  return started;
}

function file(name: string): string {
  return join(folder, `neo4j-${version}`, name);
}

async function using<T>({ uri, username, password }: LocalNeo4j, work: (driver: Driver) => Promise<T>): Promise<T> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}

function count(started: LocalNeo4j): Promise<unknown> {
  return using(started, async (driver) => {
    const { records } = await driver.executeQuery('MATCH (n) RETURN toString(count(n)) AS nodes');
    return Number(records[0]?.get('nodes'));
  });
}

function readRunningPid(): number {
  return (JSON.parse(readFileSync(file('running.json'), 'utf8')) as { neo4j: { pid: number } }).neo4j.pid;
}

async function awaitEnd(pid: number, milliseconds: number): Promise<boolean> {
  for (let waited = 0; waited < milliseconds; waited += 50) {
    if (!identifyProcess(pid)) return true;
    await wait(50);
  }
  return false;
}

describe('one after the other', () => {
  it('starts with a password nobody else can read, and finds its data again after a stop', async () => {
    const first = await start();
    expect(first.reused).toBe(false);
    expect(statSync(file('password')).mode & 0o777).toBe(0o600);
    await expect(using({ ...first, password: 'guessed' }, (driver) => driver.getServerInfo())).rejects.toThrow(
      /unauthorized/,
    );
    await using(first, (driver) => driver.executeQuery('CREATE (), ()'));
    await first.stop();
    await first.stop();
    expect(identifyProcess(first.pid)).toBeUndefined();

    const second = await start();
    expect(second.reused).toBe(false);
    expect(await count(second)).toBe(2);
  });

  it('joins a Neo4j that runs, and leaves it running', async () => {
    const first = await start();
    const second = await start({ port: 1 });
    expect(second).toMatchObject({ uri: first.uri, pid: first.pid, password: first.password, reused: true });
    expect(said.at(-1)).toMatch(/already runs on port \d+ .*not 1, until it stops/);
    await second.stop();
    expect(await count(first)).toBe(0);
    const third = await start();
    await first.stop();
    await third.ended;
  });

  it('does not join one that is stopping: it waits, and starts its own', async () => {
    const first = await start();
    const stopping = first.stop();
    const second = await start();
    await stopping;
    expect(second.reused).toBe(false);
    expect(await count(second)).toBe(0);
  });
});

describe('at the same instant', () => {
  it('one starts it, the others join', async () => {
    const starters = [1, 2].map(() => spawnStarter(scratch, { folder, ...small }));
    const [own, ...others] = await Promise.all([start(), ...starters.map(({ started }) => started)]);
    expect([own, ...others].filter(({ reused }) => !reused)).toHaveLength(1);
    expect(new Set([own, ...others].map(({ pid }) => pid)).size).toBe(1);
    for (const { process: child } of starters) {
      child.stdin?.end();
      await once(child, 'exit');
    }
  });
});

describe('what is not ours', () => {
  it('a Neo4j that refuses our password is not joined', async () => {
    await start();
    const right = readFileSync(file('password'), 'utf8');
    writeFileSync(file('password'), 'another');
    await expect(start()).rejects.toThrow(/does not take the password in .*password\.\nPut the right password/s);
    writeFileSync(file('password'), right);
    expect((await start()).reused).toBe(true);
  });

  it('a database that refuses our password is told of, and stopped', async () => {
    const { stop } = await start();
    await stop();
    writeFileSync(file('password'), 'another');
    await expect(start()).rejects.toThrow(/does not take the password/);
    expect(identifyProcess(readRunningPid())).toBeUndefined();
    await rm(file('password'));
    await expect(start()).rejects.toThrow(/password of the database in .* is lost/);
  });

  it("a dead process's lock and state, or a state that names somebody else's process, don't count", async () => {
    const { stop } = await start();
    await stop();
    const gone = { pid: process.pid, started: 'before the last restart of the computer' };
    const state = { version, port: 1, neo4j: gone, owner: gone, stopping: false };
    await writeFile(file('running.json'), JSON.stringify(state));
    await writeFile(file('starting.lock'), JSON.stringify(gone));
    expect((await start()).reused).toBe(false);
  });
});

describe('kill -9', () => {
  it('of Neo4j loses what was not committed, and only that', async () => {
    const first = await start();
    await using(first, async (driver) => {
      await driver.executeQuery('UNWIND range(1, 1000) AS i CREATE ({i: i})');
      const transaction = await driver.session().beginTransaction();
      await transaction.run('UNWIND range(1, 500) AS i CREATE ({i: -i})');
      process.kill(first.pid, 'SIGKILL');
      expect(await awaitEnd(first.pid, 5_000)).toBe(true);
    });
    const second = await start();
    expect(second.reused).toBe(false);
    expect(await count(second)).toBe(1000);
    await first.stop();
  });

  it('of the process that started Neo4j ends it, and the next start does not have to wait for that', async () => {
    const starter = spawnStarter(scratch, { folder, ...small });
    const orphan = await starter.started;
    await starter.kill();
    const next = await start();
    expect(next).toMatchObject({ reused: false });
    expect(await awaitEnd(orphan.pid, 10_000)).toBe(true);
    expect(await count(next)).toBe(0);
  });

  it('in the middle of the first start leaves nothing behind that the next start stumbles over', async () => {
    for (const milliseconds of [300, 900, 1_500, 3_000]) {
      const starter = spawnStarter(scratch, { folder, ...small });
      await wait(milliseconds);
      await starter.kill();
    }
    expect(await count(await start())).toBe(0);
  });

  it('of both, between a new store and its first log, which Neo4j itself does not recover from', async () => {
    const starter = spawnStarter(scratch, { folder, ...small });
    const store = file('data/databases/neo4j/neostore');
    while (!existsSync(store)) await wait(1);
    process.kill(readRunningPid(), 'SIGKILL');
    await starter.kill();
    expect(await count(await start())).toBe(0);
  });

  it('is not noticed by a process that runs on', async () => {
    const { pid, stop } = await start();
    process.kill(pid, 'SIGKILL');
    await awaitEnd(pid, 5_000);
    await expect(stop()).resolves.toBeUndefined();
  });
});

describe('ports', () => {
  async function occupy(port: number): Promise<{ port: number; free: () => void }> {
    const server = createServer().listen(port, '127.0.0.1');
    await Promise.race([once(server, 'listening'), once(server, 'error')]);
    return { port: (server.address() as AddressInfo | null)?.port ?? port, free: () => server.close() };
  }

  it('a wanted one that is busy is told of, with its setting', async () => {
    const { port, free } = await occupy(0);
    await expect(start({ port })).rejects.toThrow(
      `Port ${port} (COCHAIR_NEO4J_PORT) is in use by another program, so Neo4j can't listen there.\n` +
        'Stop that program, choose another port, or unset COCHAIR_NEO4J_PORT for any free one.',
    );
    free();
    expect((await start({ port })).uri).toBe(`bolt://127.0.0.1:${port}`);
  });

  it('without a wish, another one is taken where the usual one is busy', async () => {
    // Where another program has it already, that will do as well.
    const { free } = await occupy(7687).catch(() => ({ free: () => undefined }));
    const { uri } = await start();
    expect(uri).not.toBe('bolt://127.0.0.1:7687');
    expect(said.join()).toContain(`on port ${new URL(uri).port}`);
    free();
  });
});
