import type { Compilation } from '../Compilation.js';

/** The labels that kinds stand for: `PERSON` for `Person`. */
export function listLabels({ model }: Compilation): (value: unknown) => string[] {
  return (value) =>
    [...model.kinds.keys()].filter((label) => (value as readonly string[]).includes(label.toUpperCase()));
}
