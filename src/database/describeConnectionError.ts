import { Neo4jError } from 'neo4j-driver';

/** Why a Neo4j server can't be used, and what to do about it: for the operator's terminal. */
export function describeConnectionError(error: unknown, uri: string): string {
  const code = error instanceof Neo4jError ? error.code : '';
  if (/Unauthorized|AuthenticationRateLimit|CredentialsExpired/.test(code)) {
    return `Neo4j at ${uri} refuses the credentials. Check NEO4J_USERNAME and NEO4J_PASSWORD.`;
  }
  if (code.includes('DatabaseNotFound')) {
    return `Neo4j at ${uri} has no such database. Check NEO4J_DATABASE, or leave it out for the server's own choice.`;
  }
  const detail = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return `Neo4j at ${uri} can't be reached (${String(detail)}). Check that it runs, and NEO4J_URI.`;
}
