import type { Embedded, Field, Kind, Property } from '../../model/Model.js';
import { nameEmbedded } from '../../model/nameEmbedded.js';
import type { Properties, Value } from '../Statement.js';
import { suggestName } from '../suggestName.js';
import { describeType, readScalar } from './readScalar.js';
import { readValueObject } from './readValueObject.js';
import type { Entry, YamlReader } from './YamlReader.js';

/** The properties among a record's entries; `rest` is what the caller reads in its own way. */
export function readProperties(
  reader: YamlReader,
  kind: Kind,
  entries: readonly Entry[],
  place: unknown,
): { properties: Properties; rest: Entry[] } {
  const properties: Record<string, Value> = {};
  const rest: Entry[] = [];
  for (const entry of entries) {
    const field = kind.fields.get(entry.key);
    if (entry.key === 'name' && kind.fields.has('names')) rest.push(entry);
    else if (!field || !isWritable(field)) reportUnknownKey(reader, kind, entry);
    else if (field.form === 'property') {
      const value = readProperty(reader, field, entry.value, `${kind.section}.${entry.key}`);
      if (value !== null) properties[field.name] = value;
    } else if (field.form === 'embedded') {
      Object.assign(properties, readEmbedded(reader, field, entry.value, `${kind.section}.${entry.key}`));
    } else rest.push(entry);
  }
  for (const field of kind.fields.values()) {
    if (field.form !== 'property' || !field.required || field.name === 'id' || field.name in properties) continue;
    if (field.list) properties[field.name] = [];
    else if (!entries.some((entry) => entry.key === field.name)) {
      const remedy = `Add ${field.name}: ${describeType(field)}.`;
      reader.report(place, `${kind.section}: "${field.name}" is missing.`, remedy);
    }
  }
  return { properties, rest };
}

function readProperty(reader: YamlReader, property: Property, node: unknown, what: string): Value | null {
  if (!property.list) return readScalar(reader, property, node, what);
  const values = reader.items(node).map((item) => readScalar(reader, property, item, what));
  return values.filter((value) => value !== null);
}

function readEmbedded(reader: YamlReader, field: Embedded, node: unknown, what: string): Properties {
  const read = Object.entries(readValueObject(reader, field.type, node, what));
  return Object.fromEntries(read.map(([name, value]) => [nameEmbedded(field.name, name), value]));
}

/** What a file can say: ids and citations have a form of their own, the other side states an inverse. */
function isWritable(field: Field): boolean {
  if (field.name === 'id' || field.name === 'citations' || field.form === 'computed') return false;
  return field.form !== 'hop' || field.owned;
}

function reportUnknownKey(reader: YamlReader, kind: Kind, { key, keyNode }: Entry): void {
  const known = [...kind.fields.values()].filter(isWritable).map((field) => field.name);
  if (kind.fields.has('names')) known.unshift('name');
  if (kind.section === 'source') known.unshift('id');
  else known.push('cite');
  const remedy = `${suggestName(key, known)}It has ${known.join(', ')}.`;
  reader.report(keyNode, `${kind.section}: there is no key "${key}".`, remedy);
}
