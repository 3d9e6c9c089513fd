import { indent } from './indent.js';

/** A Cypher map of written entries: on one line, or, where an entry has several, each entry on its own. */
export function writeMap(entries: readonly string[]): string {
  const single = entries.every((entry) => !entry.includes('\n'));
  return single ? `{${entries.join(', ')}}` : `{${indent(entries.join(',\n'))}}`;
}
