import { nameEmbedded } from '../../model/nameEmbedded.js';
import type { GraphRecord } from '../GraphRecord.js';
import type { Value } from '../Statement.js';

/**
 * What a record says by the SDL's names, in its order: values, value objects, ids of others (one where there can be but
 * one). It is what `makeStatement` makes the same record of again.
 */
export function describeFields({ kind, properties, parts, relations }: GraphRecord): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  if (kind.fields.has('names')) fields.name = properties.name;
  for (const field of kind.fields.values()) {
    if (field.form === 'property') fields[field.name] = properties[field.name];
    else if (field.form === 'parts') fields[field.name] = parts[field.name];
    else if (field.form === 'embedded') {
      const given = field.type.properties.flatMap(({ name }) => {
        const value = properties[nameEmbedded(field.name, name)];
        return value === undefined ? [] : [[name, value] as const];
      });
      if (given.length > 0) fields[field.name] = Object.fromEntries<Value>(given);
    } else if (field.form === 'hop' && field.owned) {
      const ids = relations[field.name];
      fields[field.name] = field.arity === 'one' ? ids?.[0] : ids;
    }
  }
  fields.position = properties.position;
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isSaid(value)));
}

function isSaid(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}
