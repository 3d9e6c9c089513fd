import type { Kind } from '../../model/Model.js';
import type { Claim } from './Claim.js';
import { saysMore } from './saysMore.js';

/**
 * The fields, as `Person.birthDate`, of which some claims give another value than they have together: the model has room
 * for one. A name is among the names then, and a status goes by its days.
 */
export function listDifferences(kind: Kind, claims: readonly Claim[], merged: Claim): string[] {
  // Equal rows of a table have one citation, whichever of them it names.
  if (!kind.fields.has('citations')) return [];
  const found = new Set<string>();
  for (const { properties, relations } of claims) {
    for (const [name, value] of Object.entries(properties)) {
      const field = kind.fields.get(name);
      const together = merged.properties[name];
      if (name === 'name' || name === 'status' || Array.isArray(value) || together === undefined) continue;
      if (field?.form === 'property' && value !== together && !saysMore(field, together, value)) found.add(name);
    }
    for (const [name, ids] of Object.entries(relations)) {
      const field = kind.fields.get(name);
      if (field?.form !== 'hop' || field.arity !== 'one') continue;
      if (ids.some((id) => !merged.relations[name]?.includes(id))) found.add(name);
    }
  }
  return [...found].map((name) => `${kind.name}.${name}`);
}
