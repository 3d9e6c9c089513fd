import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { DatabaseAddress } from '../../dist/database/Database.js';
import type { Contender } from './writeBody.js';

const PROGRAMS: Record<Contender, string> = {
  ours: 'serveOurs.js',
  neo4jGraphql: 'serveNeo4jGraphql.js',
  bare: 'serveBare.js',
};

export interface Server {
  readonly port: number;
  readonly process: ChildProcess;
}

/** A contender's server in a process of its own, as in production. */
export async function startServer(contender: Contender, address: DatabaseAddress): Promise<Server> {
  const program = fileURLToPath(new URL(PROGRAMS[contender], import.meta.url));
  const child = fork(program, [JSON.stringify(address)], { env: { ...process.env, NODE_ENV: 'production' } });
  const ended = once(child, 'exit').then(() => {
    throw new Error(`The server of ${contender} ended before it listened.`);
  });
  const [{ port }] = (await Promise.race([once(child, 'message'), ended])) as [{ port: number }];
  ended.catch(() => undefined);
  return { port, process: child };
}
