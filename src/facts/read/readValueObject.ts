import type { ValueType } from '../../model/Model.js';
import type { Properties, Value } from '../Statement.js';
import { suggestName } from '../suggestName.js';
import { normalizeIdentifier } from './normalizeIdentifier.js';
import { describeType, readScalar } from './readScalar.js';
import type { YamlReader } from './YamlReader.js';

/** The stored properties of a value object (a Name, a Count), checked like a record's. */
export function readValueObject(reader: YamlReader, type: ValueType, node: unknown, what: string): Properties {
  const form = type.properties.map((one) => `${one.name}: ${describeType(one)}`).join(', ');
  const entries = reader.entries(node, what, `Write {${form}}.`);
  if (!entries) return {};
  const properties: Record<string, Value> = {};
  for (const { key, keyNode, value } of entries) {
    const property = type.properties.find((one) => one.name === key);
    if (property) {
      const read = readScalar(reader, property, value, `${what}.${key}`);
      if (read !== null) properties[property.name] = read;
    } else {
      const known = type.properties.map((one) => one.name);
      const remedy = `${suggestName(key, known)}It has ${known.join(', ')}.`;
      reader.report(keyNode, `${what}: there is no key "${key}".`, remedy);
    }
  }
  for (const { name, required } of type.properties) {
    if (!required || entries.some(({ key }) => key === name)) continue;
    reader.report(node, `${what}: "${name}" is missing.`, `Write {${form}}.`);
  }
  return type.name === 'Identifier' ? normalizeIdentifier(properties) : properties;
}
