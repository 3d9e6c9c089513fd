import type { Kind } from '../../model/Model.js';
import type { GraphRecord } from '../GraphRecord.js';
import type { Properties, Value } from '../Statement.js';
import { describeLayout } from './describeLayout.js';

type Found<T> = Readonly<Record<string, T | null | undefined>>;

/**
 * A record with what it says in the order of the SDL, whatever order it was kept in, and without what is empty: so that
 * the same record is always written in the same way. What was derived for filters and orders falls away.
 */
export function arrangeRecord(
  kind: Kind,
  id: string,
  found: {
    readonly properties: Found<Value>;
    readonly parts: Found<readonly Found<Properties[string]>[]>;
    readonly relations: Found<readonly string[]>;
  },
): GraphRecord {
  const layout = describeLayout(kind);
  const { position, ...others } = pick(found.properties, layout.properties);
  // The importer writes 0 down where none is stated.
  const properties: Properties = position === undefined || position === 0 ? others : { ...others, position };
  const parts = Object.fromEntries(
    layout.parts.flatMap(([name, names]) => {
      const values = (found.parts[name] ?? []).map((part) => pick(part, names) as Properties);
      return values.length > 0 ? [[name, values]] : [];
    }),
  );
  return { kind, id, properties, parts, relations: pick(found.relations, layout.relations) };
}

function pick<T>(values: Found<T>, names: readonly string[]): Record<string, T> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = values[name];
      return value === null || value === undefined || (Array.isArray(value) && value.length === 0)
        ? []
        : [[name, value]];
    }),
  );
}
