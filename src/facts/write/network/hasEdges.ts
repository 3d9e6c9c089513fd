import type { GraphRecord } from '../../GraphRecord.js';

/** Whether a fact joins two entities by a shortcut of the SDL: then it is edges, otherwise a node. */
export function hasEdges({ kind, relations }: GraphRecord): boolean {
  return kind.shortcuts.some(({ from, to }) => [from, to].every((name) => (relations[name] ?? []).length > 0));
}
