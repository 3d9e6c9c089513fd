import { setTimeout as wait } from 'node:timers/promises';
import { isAlive } from './isAlive.js';
import type { ProcessIdentity } from './identifyProcess.js';

const INTERVAL_MILLISECONDS = 1_000;

/** Resolves soon after another's process has ended, or never once `signal` says that nobody waits any more. */
export async function awaitEnd(identity: ProcessIdentity, signal: AbortSignal): Promise<void> {
  while (isAlive(identity)) {
    // Looking must not be what keeps our own process running.
    await wait(INTERVAL_MILLISECONDS, undefined, { ref: false });
    if (signal.aborted) return new Promise(() => undefined);
  }
}
