import type { Configuration, OwnNeo4j } from '../configuration/Configuration.js';
import { Database, type DatabaseAddress } from '../database/Database.js';
import { describeConnectionError } from '../database/describeConnectionError.js';
import { startLocalNeo4j } from '../database/local/startLocalNeo4j.js';
import { OperatorError } from './OperatorError.js';
import { say } from './say.js';

/** A database that answers, and what ends it: a Neo4j that we started is stopped, any other is left as it is. */
export interface Connection {
  readonly database: Database;
  readonly address: DatabaseAddress;
  readonly close: () => Promise<void>;
}

/** The Neo4j that the settings name, or else one of our own, started if it doesn't run. */
export async function connectDatabase({ neo4j }: Configuration): Promise<Connection> {
  if (neo4j.kind === 'given') {
    say(`Neo4j: using ${neo4j.uri}`);
    const database = new Database(neo4j);
    try {
      await database.verify();
    } catch (error) {
      await database.close();
      throw new OperatorError(describeConnectionError(error, neo4j.uri));
    }
    return { database, address: neo4j, close: () => database.close() };
  }
  return connectLocal(neo4j);
}

/** A Neo4j of our own. Should it end while we run (killed, out of memory), it is started again, on the same port. */
async function connectLocal(neo4j: OwnNeo4j): Promise<Connection> {
  let local = await startLocalNeo4j({ ...neo4j, say });
  const { uri, username, password } = local;
  const database = new Database(local);
  let closing = false;
  const watch = async (): Promise<void> => {
    for (;;) {
      await local.ended;
      if (closing) return;
      say('Neo4j ended by itself; starting it again.');
      local = await startLocalNeo4j({ ...neo4j, port: Number(new URL(uri).port), say });
      say('Neo4j is back.');
    }
  };
  watch().catch((error: unknown) => {
    say(`Neo4j did not come back: ${error instanceof Error ? error.message : String(error)}`);
  });
  return {
    database,
    address: { uri, username, password },
    close: async () => {
      closing = true;
      await database.close();
      await local.stop();
    },
  };
}
