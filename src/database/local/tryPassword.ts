import { Database } from '../Database.js';
import { errorCode } from './errorCode.js';

/** Whether a Neo4j listens there and takes the password. */
export async function tryPassword(port: number, password: string): Promise<'accepted' | 'refused' | 'unreachable'> {
  const database = new Database({ uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password });
  try {
    await database.verify();
    return 'accepted';
  } catch (error) {
    return errorCode(error)?.startsWith('Neo.ClientError.Security.') ? 'refused' : 'unreachable';
  } finally {
    await database.close();
  }
}
