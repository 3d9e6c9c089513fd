/** No database can be had. The message says why and what to do, and is meant to be printed without a stack. */
export class NoNeo4jError extends Error {
  override readonly name = 'NoNeo4jError';
}
