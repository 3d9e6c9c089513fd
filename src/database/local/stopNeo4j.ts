import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Home } from './homeOf.js';
import { readRunning } from './readRunning.js';
import { writeRunning } from './writeRunning.js';

const PATIENCE_MILLISECONDS = 30_000;

/** Stops the Neo4j that this process started, gently if it goes gently. */
export async function stopNeo4j(child: ChildProcess, home: Home): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const state = readRunning(home);
  if (state?.neo4j.pid === child.pid) writeRunning(home, { ...state, stopping: true });
  // Otherwise nothing would keep our process alive for what it waits for here.
  child.ref();
  const exit = once(child, 'exit');
  child.stdin?.end();
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MILLISECONDS);
  try {
    await exit;
  } finally {
    clearTimeout(timer);
  }
}
