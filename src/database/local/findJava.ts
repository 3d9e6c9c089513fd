import { describeWays } from './describeWays.js';
import { javasFor } from './javasFor.js';
import { type Java, listJavas } from './listJavas.js';
import { NoNeo4jError } from './NoNeo4jError.js';
import type { ToolPlaces } from './ToolPlaces.js';

/** The home folder of the Java that suits this Neo4j best. */
export function findJava(neo4jVersion: string, places: ToolPlaces): string {
  const { least, supported } = javasFor(neo4jVersion);
  const javas = listJavas(places);
  const [best] = javas
    .filter(({ major, compiles }) => major >= least && compiles)
    .sort((one, other) => rank(one) - rank(other));
  if (best) return best.home;
  const { JAVA_HOME, PATH } = places.environment;
  throw new NoNeo4jError(
    [
      `No Java ${least} or newer with a compiler (a JDK) was found for Neo4j ${neo4jVersion}.`,
      `Looked in: JAVA_HOME (${JAVA_HOME ?? 'not set'}), PATH (${PATH ?? 'not set'}), ${places.javaFolders.join(', ')}`,
      ...javas.map(({ home, major, compiles }) => `Unfit: ${home} (Java ${major}${compiles ? '' : ', no javac'})`),
      '',
      describeWays(least),
    ].join('\n'),
  );

  function rank({ major, wished }: Java): number {
    // Supported ones first, the newest of them before the others; JAVA_HOME decides among equals.
    return supported.includes(major) ? (wished ? 0 : 100 - major) : 100 + major - (wished ? 0.5 : 0);
  }
}
