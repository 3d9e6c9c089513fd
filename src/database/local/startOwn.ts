import type { ChildProcess } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { awaitReady } from './awaitReady.js';
import { buildNeo4j } from './buildNeo4j.js';
import { choosePort } from './choosePort.js';
import { describeFailure } from './describeFailure.js';
import { findJava } from './findJava.js';
import { forgetUnfinished } from './forgetUnfinished.js';
import type { Home } from './homeOf.js';
import { isPortFree } from './isPortFree.js';
import { launchNeo4j } from './launchNeo4j.js';
import { NoNeo4jError } from './NoNeo4jError.js';
import { preparePassword } from './preparePassword.js';
import type { LocalNeo4j, LocalNeo4jOptions } from './startLocalNeo4j.js';
import { stopNeo4j } from './stopNeo4j.js';
import { tryPassword } from './tryPassword.js';
import { usualJavaFolders } from './usualJavaFolders.js';
import { writeSettings } from './writeSettings.js';

/** A port that was free may be taken before Neo4j listens on it: another start, in another folder, chose it too. */
const ATTEMPTS = 3;

/** Starts a Neo4j that ends with this process. The caller holds the home's lock. */
export async function startOwn(home: Home, options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const { version, folder, port: wanted, heapMegabytes = 512, pageCacheMegabytes = 128, say } = options;
  // eslint-disable-next-line no-restricted-syntax -- Not for settings: tools are found, and run, as a shell would.
  const places = options.places ?? { environment: process.env, javaFolders: usualJavaFolders };
  const javaHome = findJava(version, places);
  const java = join(javaHome, 'bin/java');
  const buildFolder = options.buildFolder ?? join(folder, 'neo4j-build');
  const launcher = await buildNeo4j({ version, buildFolder, javaHome, places, say });
  for (let attempt = 1; ; attempt += 1) {
    const port = await choosePort(wanted);
    await writeSettings(home, port, pageCacheMegabytes);
    await forgetUnfinished(home);
    const password = await preparePassword(home, java, launcher, places);
    say(`Starting Neo4j ${version} on port ${port}.`);
    const child = launchNeo4j({ home, java, launcher, heapMegabytes, port });
    const failure = await awaitReady(child);
    if (failure === undefined && (await tryPassword(port, password)) === 'accepted') {
      await rm(home.unfinishedFile, { force: true });
      return own(child, home, port, password);
    }
    await stopNeo4j(child, home);
    if (failure === undefined) throw new NoNeo4jError(describeRefusal(home));
    if (wanted !== undefined || attempt === ATTEMPTS || (await isPortFree(port))) {
      throw new NoNeo4jError(await describeFailure(home, failure));
    }
  }
}

function own(child: ChildProcess, home: Home, port: number, password: string): LocalNeo4j {
  // Neo4j ends with our process; it must not be what keeps it running.
  child.unref();
  for (const stream of [child.stdin, child.stdout]) if (stream instanceof Socket) stream.unref();
  return {
    uri: `bolt://127.0.0.1:${port}`,
    username: 'neo4j',
    password,
    reused: false,
    pid: child.pid ?? 0,
    ended: new Promise((resolve) => {
      child.once('exit', () => {
        resolve();
      });
    }),
    stop: () => stopNeo4j(child, home),
  };
}

function describeRefusal({ passwordFile, folder }: Home): string {
  return [
    `The database in ${folder} does not take the password in ${passwordFile}.`,
    'Put the right one into that file, or delete the folder: the facts are imported again at the next start.',
  ].join('\n');
}
