import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { NoNeo4jError } from './NoNeo4jError.js';
import { readLogTail } from './readLogTail.js';
import type { ToolPlaces } from './ToolPlaces.js';

export interface MavenOptions {
  readonly maven: string;
  readonly source: string;
  readonly target: string;
  readonly log: string;
  readonly version: string;
  readonly javaHome: string;
  readonly places: ToolPlaces;
}

/** Builds the launcher and gathers Neo4j's jars in the target folder. */
export async function runMaven(options: MavenOptions): Promise<void> {
  const { maven, source, target, log, version, javaHome, places } = options;
  const output = await open(log, 'w');
  try {
    const child = spawn(
      maven,
      [
        '-B',
        // Otherwise Maven remembers for a day what it failed to fetch.
        '-U',
        '-ntp',
        '-f',
        join(source, 'pom.xml'),
        `-Dneo4j.version=${version}`,
        `-Dbuild.folder=${target}`,
        'package',
      ],
      { stdio: ['ignore', output.fd, output.fd], env: { ...places.environment, JAVA_HOME: javaHome } },
    );
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code === 0) return;
  } finally {
    await output.close();
  }
  const tail = await readLogTail(log, (line) => line.startsWith('[ERROR]'));
  throw new NoNeo4jError(
    [
      `Maven could not fetch Neo4j ${version}. The end of ${log}:`,
      tail,
      /Could not find artifact|was not found in/.test(tail)
        ? 'There is no such version where Maven looks: correct or unset NEO4J_VERSION.'
        : 'Maven needs the network, or a mirror named in ~/.m2/settings.xml. Starting again takes it up where it stopped.',
      'Without Maven: docker compose up, or set NEO4J_URI and NEO4J_PASSWORD to a Neo4j of your own.',
    ].join('\n'),
  );
}
