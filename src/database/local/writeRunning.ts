import { renameSync, writeFileSync } from 'node:fs';
import type { Home } from './homeOf.js';
import type { RunningNeo4j } from './readRunning.js';

/** At once and as a whole, since another process may read it at any time. Never removed: a dead process's file means nothing. */
export function writeRunning({ runningFile }: Home, state: RunningNeo4j): void {
  const unfinished = `${runningFile}.unfinished`;
  writeFileSync(unfinished, `${JSON.stringify(state, null, 2)}\n`);
  renameSync(unfinished, runningFile);
}
