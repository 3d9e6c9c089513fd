/** The folder of the seed file that startNeo4j.mjs has made the test graph of. */
export function readTestSeed(): string {
  const folder = process.env.COCHAIR_TEST_SEED;
  if (folder === undefined) throw new Error('No test seed: run the tests with npm test.');
  return folder;
}
