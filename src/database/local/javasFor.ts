export interface JavaRange {
  readonly least: number;
  /** What Neo4j itself supports; a newer Java is a last resort (5.26 runs on 25, too). */
  readonly supported: readonly number[];
}

/** The Javas that a Neo4j runs on: https://neo4j.com/docs/operations-manual/current/installation/requirements/ */
export function javasFor(neo4jVersion: string): JavaRange {
  const [major = 0, minor = 0] = neo4jVersion.split('.').map(Number);
  if (major < 2025) return minor < 14 ? { least: 17, supported: [17] } : { least: 17, supported: [17, 21] };
  return major === 2025 && minor < 10 ? { least: 21, supported: [21] } : { least: 21, supported: [21, 25] };
}
