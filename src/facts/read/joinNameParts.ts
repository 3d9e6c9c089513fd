import { isSaid } from './isSaid.js';
import { writeText } from './writeText.js';

/** A name of which a record gives the parts only, in the order of `keys`; undefined where it gives none. */
export function joinNameParts(record: Readonly<Record<string, unknown>>, keys: readonly string[]): string | undefined {
  const parts = keys.flatMap((key) => (isSaid(record[key]) ? writeText(record[key]).trim() : []));
  return parts.length === 0 ? undefined : parts.join(' ');
}
