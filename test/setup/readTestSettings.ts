import { readTestSeed } from './readTestSeed.js';
import { sharedSources } from './sharedSources.js';
import { readTestAddress } from './testAddress.js';

/**
 * The settings of a server on the test graph, on any free port. The seed and the texts are those that the graph was made
 * with: a server with others would change it, under the other suites.
 */
export function readTestSettings(): Record<string, string> {
  const { uri, username, password } = readTestAddress();
  const texts = sharedSources === null ? {} : { COCHAIR_TEXTS_DIR: sharedSources };
  return {
    PORT: '0',
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    COCHAIR_SEED_DIR: readTestSeed(),
    ...texts,
  };
}
