import type { Properties } from '../../Statement.js';
import type { NetworkAttribute } from './NetworkAttribute.js';
import { replaceUnwritable } from './replaceUnwritable.js';

/** The value of a column as text, lists as JSON; null for what says nothing. */
export function writeValue(values: Properties, { name, type }: NetworkAttribute): string | null {
  const value = values[name];
  const several = value === undefined || value === '' ? [] : [value].flat();
  if (several.length === 0) return null;
  if (type !== 'list') return several.join('; ');
  // Before they are JSON, which would escape it in a way that GEXF's readers don't know.
  return JSON.stringify(several.map((one) => replaceUnwritable(String(one))));
}
