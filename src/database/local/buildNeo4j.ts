import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findMaven } from './findMaven.js';
import { runMaven } from './runMaven.js';
import type { ToolPlaces } from './ToolPlaces.js';
import { withLock } from './withLock.js';

const SOURCE = fileURLToPath(new URL('../../../neo4j', import.meta.url));

export interface BuildOptions {
  readonly version: string;
  readonly buildFolder: string;
  readonly javaHome: string;
  readonly places: ToolPlaces;
  readonly say: (line: string) => void;
}

/** The path of the launcher's jar, with Neo4j's own jars in lib/ beside it. Built when it isn't there. */
export async function buildNeo4j({ version, buildFolder, javaHome, places, say }: BuildOptions): Promise<string> {
  const build = join(buildFolder, `${version}-${await hashSource()}`);
  const launcher = join(build, 'launcher.jar');
  if (existsSync(launcher)) return launcher;
  const maven = findMaven(version, places);
  await mkdir(buildFolder, { recursive: true });
  await withLock(
    `${build}.lock`,
    () => {
      say(`Another process is fetching Neo4j ${version}; waiting for it.`);
    },
    async () => {
      if (existsSync(launcher)) return;
      await removeInterrupted(build);
      const log = `${build}.log`;
      say(`Fetching Neo4j ${version} with Maven, once: some 150 MB. Log: ${log}`);
      // A folder of this attempt's own, renamed when all of it is there: what was interrupted never looks finished, and
      // a Maven that outlived its parent writes elsewhere.
      const attempt = `${build}.${randomUUID()}`;
      await runMaven({ maven, source: SOURCE, target: attempt, log, version, javaHome, places });
      await rename(attempt, build);
    },
  );
  return launcher;
}

async function removeInterrupted(build: string): Promise<void> {
  const folder = dirname(build);
  for (const name of await readdir(folder)) {
    const isAttempt = name.startsWith(`${basename(build)}.`) && /\.[0-9a-f-]{36}$/.test(name);
    if (isAttempt) await rm(join(folder, name), { recursive: true, force: true });
  }
}

/** A changed launcher is built into another folder: the old one may be in use. */
async function hashSource(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of ['pom.xml', 'src/main/java/cochair/Launcher.java'])
    hash.update(await readFile(join(SOURCE, file)));
  return hash.digest('hex').slice(0, 8);
}
