import type { Configuration } from '../configuration/Configuration.js';
import { Database } from '../database/Database.js';
import { describeConnectionError } from '../database/describeConnectionError.js';
import { startLocalNeo4j } from '../database/local/startLocalNeo4j.js';
import { OperatorError } from './OperatorError.js';
import { say } from './say.js';

/** A database that answers, and what ends it: a Neo4j that we started is stopped, any other is left as it is. */
export interface Connection {
  readonly database: Database;
  readonly uri: string;
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
    return { database, uri: neo4j.uri, close: () => database.close() };
  }
  const local = await startLocalNeo4j({ ...neo4j, say });
  const database = new Database(local);
  return {
    database,
    uri: local.uri,
    close: async () => {
      await database.close();
      await local.stop();
    },
  };
}
