import type { Properties } from '../Statement.js';

/** An entity prefers one name, its first source's: what others prefer is an alternate, where it is another. */
export function mergeNames(first: readonly Properties[], second: readonly Properties[]): readonly Properties[] {
  if (first.length === 0) return second;
  const names = [...first];
  for (const name of second) {
    if (names.some((known) => says(known, name))) continue;
    names.push(name.kind === 'PREFERRED' ? { ...name, kind: 'ALTERNATE' } : name);
  }
  return names;
}

/** Whether the known name says all that the other does; that it is a name, be it preferred or not, any name says. */
function says(known: Properties, name: Properties): boolean {
  const mere = name.kind === 'PREFERRED' || name.kind === 'ALTERNATE';
  return Object.entries(name).every(([key, value]) => known[key] === value || (key === 'kind' && mere));
}
