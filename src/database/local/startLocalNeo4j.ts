import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { awaitEnd } from './awaitEnd.js';
import { type Home, homeOf } from './homeOf.js';
import { findRunning } from './findRunning.js';
import { NoNeo4jError } from './NoNeo4jError.js';
import { startOwn } from './startOwn.js';
import type { ToolPlaces } from './ToolPlaces.js';
import { withLock } from './withLock.js';

export interface LocalNeo4jOptions {
  /** Holds the data, the password and the build. */
  readonly folder: string;
  readonly version: string;
  /** Bolt port. Absent: 7687 where it is free, otherwise any free one. */
  readonly port?: number;
  readonly heapMegabytes?: number;
  readonly pageCacheMegabytes?: number;
  /** Absent: in `folder`. */
  readonly buildFolder?: string;
  readonly places?: ToolPlaces;
  readonly say: (line: string) => void;
}

export interface LocalNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Another start runs it, and will stop it: `stop` leaves it running. */
  readonly reused: boolean;
  readonly pid: number;
  /** Resolves when its process ends, whyever. */
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Runs a Neo4j of our own on this folder, or joins the one that already runs there. Throws a `NoNeo4jError`. */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const { folder, version, say } = options;
  const home = homeOf(folder, version);
  await makeFolder(home.folder);
  return withLock(
    home.lockFile,
    () => {
      say(`Another process is starting Neo4j ${version}; waiting for it.`);
    },
    async () => (await joinRunning(home, options)) ?? startOwn(home, options),
  );
}

async function joinRunning(home: Home, { port: wanted, say }: LocalNeo4jOptions): Promise<LocalNeo4j | undefined> {
  const running = await findRunning(home, say);
  if (!running) return undefined;
  const { port, neo4j, password } = running;
  const elsewhere =
    wanted !== undefined && wanted !== port ? `; it keeps that port, not ${wanted}, until it stops` : '';
  say(`Using the Neo4j ${home.version} that already runs on port ${port} (process ${neo4j.pid})${elsewhere}.`);
  const left = new AbortController();
  return {
    uri: `bolt://127.0.0.1:${port}`,
    username: 'neo4j',
    password,
    reused: true,
    pid: neo4j.pid,
    ended: awaitEnd(neo4j, left.signal),
    stop: () => {
      left.abort();
      return Promise.resolve();
    },
  };
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(dirname(folder), { recursive: true });
    // The password is in there.
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new NoNeo4jError(
      [
        `The data folder ${folder} can't be made: ${reason}`,
        'Allow writing there, or set COCHAIR_DATA_DIR to another folder.',
      ].join('\n'),
    );
  }
}
