import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Database } from '../../src/database/Database.js';
import { isPortFree } from '../../src/database/local/isPortFree.js';
import { type LocalNeo4j, startLocalNeo4j } from '../../src/database/local/startLocalNeo4j.js';
import type { ScratchNeo4j } from './useScratchNeo4j.js';

/** A suite's own Neo4j, empty at first, which it may also kill. */
export interface OwnNeo4j extends ScratchNeo4j {
  readonly pid: number;
  /** After its death: the same data again, at the same address. */
  readonly restart: () => Promise<void>;
}

/** Call it once in a suite: Neo4j runs from before its tests until after them. */
export function startOwnNeo4j(): OwnNeo4j {
  let folder: string;
  let neo4j: LocalNeo4j | undefined;
  let database: Database | undefined;
  const start = async (): Promise<void> => {
    await database?.close();
    const port = neo4j ? Number(new URL(neo4j.uri).port) : 0;
    // One that was killed just now may hold it for a moment.
    while (port > 0 && !(await isPortFree(port))) await sleep(100);
    neo4j = await startLocalNeo4j({
      folder,
      version: process.env.NEO4J_VERSION ?? '5.26.30',
      port,
      heapMegabytes: 384,
      pageCacheMegabytes: 64,
      buildFolder: join(tmpdir(), 'cochair-test-build'),
      say: () => undefined,
    });
    database = new Database(neo4j);
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cochair-own-'));
    await start();
  }, 300_000);
  afterAll(async () => {
    await database?.close();
    await neo4j?.stop();
    await rm(folder, { recursive: true, force: true });
  });
  return {
    get database() {
      if (!database) throw new Error('Neo4j runs within tests only.');
      return database;
    },
    get address() {
      if (!neo4j) throw new Error('Neo4j runs within tests only.');
      const { uri, username, password } = neo4j;
      return { uri, username, password };
    },
    get settings() {
      const { uri, username, password } = this.address;
      return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
    },
    get pid() {
      return neo4j?.pid ?? 0;
    },
    restart: start,
  };
}
