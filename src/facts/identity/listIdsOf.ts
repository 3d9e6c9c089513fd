import type { Aliases } from '../import/Aliases.js';

/** All ids that lead to one that stays, itself included. */
export function listIdsOf(aliases: Aliases, id: string): Set<string> {
  return new Set([id, ...[...aliases.merges.keys()].filter((one) => aliases.resolve(one) === id)]);
}
