import type { GraphRecord } from '../../GraphRecord.js';
import type { Properties } from '../../Statement.js';

/** What a node or edge says otherwise, or nobody has to know: where a record stands in its text. */
const OF_THE_NODE = new Set(['id', 'name', 'position']);

/** A record's own values, without what it refers to; lists of value objects (names, links) as JSON. */
export function describeOwn({ kind, properties, parts }: GraphRecord): Properties {
  const own = Object.entries(properties).filter(([name]) => !OF_THE_NODE.has(name));
  const lists = [...kind.fields.values()].flatMap(({ form, name }) => {
    const values = form === 'parts' ? (parts[name] ?? []) : [];
    return values.length === 0 ? [] : [[name, JSON.stringify(values)] as const];
  });
  return Object.fromEntries([...own, ...lists]);
}
