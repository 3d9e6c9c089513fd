import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface Started {
  readonly pid: number;
  readonly uri: string;
  readonly reused: boolean;
}

/** A Node process of its own that starts a Neo4j and holds it until it is killed, or stops it when its input ends. */
export interface Starter {
  readonly process: ChildProcess;
  /** With SIGKILL; resolves when it is gone. */
  readonly kill: () => Promise<void>;
  readonly started: Promise<Started>;
  /** The lines it has said so far. */
  readonly said: string[];
}

const SCRIPT = `
import { startLocalNeo4j } from './dist/database/local/startLocalNeo4j.js';
const neo4j = await startLocalNeo4j({ ...JSON.parse(process.argv[2]), say: (line) => console.log(line) });
console.log(JSON.stringify({ pid: neo4j.pid, uri: neo4j.uri, reused: neo4j.reused }));
process.stdin.resume().once('end', () => neo4j.stop());
`;

/** `compiled` is a folder that `compileSources` has filled. */
export function spawnStarter(compiled: string, options: Record<string, unknown>): Starter {
  const script = join(compiled, 'start.js');
  writeFileSync(script, SCRIPT);
  const child = spawn(process.execPath, [script, JSON.stringify(options)], { stdio: ['pipe', 'pipe', 'inherit'] });
  const said: string[] = [];
  const started = new Promise<Started>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      said.push(line);
      if (line.startsWith('{')) resolve(JSON.parse(line) as Started);
    });
    child.once('exit', () => {
      reject(new Error(`It ended: ${said.join('\n')}`));
    });
  });
  // Tests that kill it on the way don't ask.
  started.catch(() => undefined);
  const gone = once(child, 'exit');
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await gone;
  };
  return { process: child, kill, started, said };
}
