/** The three ways to a database, for whoever has none. */
export function describeWays(javaMajor: number): string {
  return [
    'There are three ways to a Neo4j:',
    `  1. Install a JDK, version ${javaMajor} or newer, and Maven, and start again: Neo4j is then fetched by itself.`,
    `     Debian, Ubuntu: sudo apt install openjdk-${javaMajor}-jdk maven     macOS: brew install openjdk@${javaMajor} maven`,
    '  2. With Docker: docker compose up',
    '  3. A Neo4j of your own: set NEO4J_URI (such as neo4j://localhost:7687) and NEO4J_PASSWORD.',
  ].join('\n');
}
