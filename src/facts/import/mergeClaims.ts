import type { Kind } from '../../model/Model.js';
import { nameEmbedded } from '../../model/nameEmbedded.js';
import type { Properties, Scalar, Value } from '../Statement.js';
import { chooseStatus } from './chooseStatus.js';
import type { Claim } from './Claim.js';
import { mergeNames } from './mergeNames.js';
import { saysMore } from './saysMore.js';

/**
 * What several sources say of one record, as one: a single value is the first source's that gives one, unless another's
 * says more without contradicting it, or a later day is told for another's status; lists and relations to many are
 * joined. `claims` come in the order of their datasets' ids, so that the result never depends on the order of imports.
 */
export function mergeClaims(kind: Kind, claims: readonly Claim[]): Claim {
  const properties: Record<string, Value> = {};
  const parts: Record<string, readonly Properties[]> = {};
  const relations: Record<string, readonly string[]> = {};
  const wholes = listWholes(kind);
  for (const claim of claims) {
    const given = new Set(Object.keys(properties).map((name) => wholes.get(name) ?? name));
    for (const [name, value] of Object.entries(claim.properties)) {
      const before = properties[name];
      if (Array.isArray(before) && Array.isArray(value)) properties[name] = joinLists(kind, name, before, value);
      else if (!given.has(wholes.get(name) ?? name)) properties[name] = value;
      else if (before !== undefined && saysMore(kind.fields.get(name), value, before)) properties[name] = value;
    }
    for (const [name, values] of Object.entries(claim.parts)) {
      parts[name] = (name === 'names' ? mergeNames : unionParts)(parts[name] ?? [], values);
    }
    for (const [name, ids] of Object.entries(claim.relations)) {
      const field = kind.fields.get(name);
      const single = field?.form === 'hop' && field.arity === 'one';
      const before = relations[name] ?? [];
      relations[name] = single && before.length > 0 ? before : union(before, ids);
    }
  }
  const status = chooseStatus(kind, claims);
  if (status !== null) properties.status = status;
  return { properties, parts, relations };
}

/** A Count's number and its words belong together: they are one source's or another's, never some of both. */
function listWholes(kind: Kind): Map<string, string> {
  const wholes = new Map<string, string>();
  for (const field of kind.fields.values()) {
    if (field.form !== 'embedded') continue;
    for (const { name } of field.type.properties) wholes.set(nameEmbedded(field.name, name), field.name);
  }
  return wholes;
}

/** Days in their order; anything else as it is listed, the first source's first. */
function joinLists(kind: Kind, name: string, first: readonly Scalar[], second: readonly Scalar[]): Scalar[] {
  const joined = union(first, second);
  const field = kind.fields.get(name);
  return field?.form === 'property' && field.type.name === 'PartialDate' ? joined.sort() : joined;
}

function union<T>(first: readonly T[], second: readonly T[]): T[] {
  return [...new Set([...first, ...second])];
}

function unionParts(first: readonly Properties[], second: readonly Properties[]): readonly Properties[] {
  const byText = new Map([...first, ...second].map((part) => [JSON.stringify(Object.entries(part).sort()), part]));
  return [...byText.values()];
}
