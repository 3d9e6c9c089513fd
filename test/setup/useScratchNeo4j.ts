import { Database, type DatabaseAddress } from '../../src/database/Database.js';

/** A Neo4j that a suite may write to as it likes, with nothing in it at first. */
export interface ScratchNeo4j {
  readonly database: Database;
  /** Where it is, for a server on it. */
  readonly address: DatabaseAddress;
  /** The settings of a program that uses it. */
  readonly settings: Record<string, string>;
}

/**
 * Call it once in a suite: its worker's Neo4j, emptied before its tests. Constraints and indexes of a suite before may be
 * there still. A suite that kills its Neo4j starts one of its own: startOwnNeo4j.
 */
export function useScratchNeo4j(): ScratchNeo4j {
  let address: DatabaseAddress | undefined;
  let database: Database | undefined;
  beforeAll(async () => {
    const { COCHAIR_TEST_SCRATCH = '', JEST_WORKER_ID = '1' } = process.env;
    const response = await fetch(`${COCHAIR_TEST_SCRATCH}/${JEST_WORKER_ID}`);
    if (!response.ok) throw new Error(await response.text());
    address = (await response.json()) as DatabaseAddress;
    database = new Database(address);
    await database.run('MATCH (n) DETACH DELETE n', {});
  }, 300_000);
  afterAll(() => database?.close());
  return {
    get database() {
      if (!database) throw new Error('Neo4j runs within tests only.');
      return database;
    },
    get address() {
      if (!address) throw new Error('Neo4j runs within tests only.');
      return address;
    },
    get settings() {
      const { uri, username, password } = this.address;
      return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
    },
  };
}
