import { join } from 'node:path';
import { describeWays } from './describeWays.js';
import { findOnPath } from './findOnPath.js';
import { isExecutable } from './isExecutable.js';
import { javasFor } from './javasFor.js';
import { NoNeo4jError } from './NoNeo4jError.js';
import type { ToolPlaces } from './ToolPlaces.js';

/** Maven's start script. */
export function findMaven(neo4jVersion: string, { environment }: ToolPlaces): string {
  const { MAVEN_HOME, PATH } = environment;
  const wished = MAVEN_HOME ? join(MAVEN_HOME, 'bin/mvn') : undefined;
  const maven = wished && isExecutable(wished) ? wished : findOnPath('mvn', environment);
  if (maven) return maven;
  throw new NoNeo4jError(
    [
      `Java is there, Maven (mvn) was not found: it fetches Neo4j ${neo4jVersion}, once.`,
      `Looked in: MAVEN_HOME (${MAVEN_HOME ?? 'not set'}), PATH (${PATH ?? 'not set'})`,
      '',
      describeWays(javasFor(neo4jVersion).least),
    ].join('\n'),
  );
}
