import { setTimeout as wait } from 'node:timers/promises';
import type { Home } from './homeOf.js';
import { isAlive } from './isAlive.js';
import { NoNeo4jError } from './NoNeo4jError.js';
import { readPassword } from './readPassword.js';
import { readRunning, type RunningNeo4j } from './readRunning.js';
import { tryPassword } from './tryPassword.js';

/** Longer than a Neo4j that is stopping may take. */
const PATIENCE_MILLISECONDS = 40_000;

/** The Neo4j that another process runs in this home and that can be used, too. One that is going is waited for. */
export async function findRunning(
  home: Home,
  say: (line: string) => void,
): Promise<(RunningNeo4j & { password: string }) | undefined> {
  const deadline = Date.now() + PATIENCE_MILLISECONDS;
  for (let first = true; ; first = false) {
    const state = readRunning(home);
    if (!state || !isAlive(state.neo4j)) return undefined;
    const going = isGoing(state);
    const password = await readPassword(home);
    const answer = going ? 'going' : password ? await tryPassword(state.port, password) : 'refused';
    // Asked once more: its owner may have gone while it answered.
    if (answer === 'accepted' && password && !isGoing(readRunning(home) ?? state)) return { ...state, password };
    if (answer === 'refused') throw new NoNeo4jError(describeRefusal(home, state));
    if (Date.now() > deadline) throw new NoNeo4jError(describeSilence(home, state));
    if (first)
      say(`Another Neo4j (process ${state.neo4j.pid}) is ${going ? 'still stopping' : 'silent'}; waiting for it.`);
    await wait(100);
  }
}

/** Without its owner, Neo4j ends by itself within moments: it still answers, and is of no use. */
function isGoing({ stopping, owner }: RunningNeo4j): boolean {
  return stopping || !isAlive(owner);
}

function describeRefusal({ passwordFile }: Home, { neo4j, port }: RunningNeo4j): string {
  return [
    `A Neo4j (process ${neo4j.pid}, port ${port}) runs on this data and does not take the password in ${passwordFile}.`,
    `Put the right password into that file, or stop that Neo4j (kill ${neo4j.pid}) and start again.`,
  ].join('\n');
}

function describeSilence({ debugLog }: Home, { neo4j, port }: RunningNeo4j): string {
  return [
    `A Neo4j (process ${neo4j.pid}, port ${port}) runs on this data, does not answer and does not end.`,
    `Stop it (kill ${neo4j.pid}) and start again; its log: ${debugLog}`,
  ].join('\n');
}
