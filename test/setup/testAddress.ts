import type { DatabaseAddress } from '../../src/database/Database.js';

/** Where the graph is that startNeo4j.mjs has made for all suites. */
export function readTestAddress(): DatabaseAddress {
  const written = process.env.COCHAIR_TEST_ADDRESS;
  if (written === undefined) throw new Error('No test graph: run the tests with npm test.');
  return JSON.parse(written) as DatabaseAddress;
}
