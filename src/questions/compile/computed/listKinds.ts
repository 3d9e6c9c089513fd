import type { Kind } from '../../../model/Model.js';
import type { Compilation } from '../Compilation.js';

/** The kinds that implement an interface: `Entity`, `Fact`, or `Cited` for both. */
export function listKinds({ model }: Compilation, name: string): Kind[] {
  return [...model.kinds.values()].filter((kind) => kind.labels.includes(name));
}
