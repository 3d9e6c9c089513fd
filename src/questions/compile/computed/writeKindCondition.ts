import type { Compilation } from '../Compilation.js';
import type { Given } from '../Given.js';

/** That a record is of one of the kinds asked for (`PERSON` for `Person`); true where none is named. */
export function writeKindCondition(compilation: Compilation, variable: string, kinds: Given | null): string {
  if (!kinds) return 'true';
  const labels = compilation.parameter(kinds, (value) =>
    [...compilation.model.kinds.keys()].filter((label) => (value as readonly string[]).includes(label.toUpperCase())),
  );
  return `any(label IN labels(${variable}) WHERE label IN ${labels})`;
}
