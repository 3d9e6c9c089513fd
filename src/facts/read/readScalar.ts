import { isEnumType } from 'graphql';
import type { Property } from '../../model/Model.js';
import type { Scalar } from '../Statement.js';
import { checkScalar } from './checkScalar.js';
import type { YamlReader } from './YamlReader.js';

/** A value of a property's type; null (reported) where it is none. */
export function readScalar(reader: YamlReader, property: Property, node: unknown, what: string): Scalar | null {
  const { name } = property.type;
  const value = name === 'Float' || name === 'Int' ? reader.number(node, what) : reader.text(node, what);
  if (value === null) return null;
  const wrong = checkScalar(property, value, what);
  return wrong ? reader.report(node, wrong.what, wrong.remedy) : value;
}

/** A value of the type as an author would write it: for remedies. */
export function describeType({ type }: Property): string {
  if (isEnumType(type)) return Array.from(type.getValues(), (value) => value.name).join(' | ');
  return type.name === 'Int' || type.name === 'Float' ? '1' : '…';
}
