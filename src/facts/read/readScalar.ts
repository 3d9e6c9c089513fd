import { isEnumType } from 'graphql';
import type { Property } from '../../model/Model.js';
import type { Scalar } from '../Statement.js';
import { suggestName } from '../suggestName.js';
import type { YamlReader } from './YamlReader.js';

/** GraphQL's own: a larger Int can be stored, but never answered. */
const LARGEST_INT = 2 ** 31 - 1;

/** What the SDL's own scalars are called in a message, and what to write for one. */
const FORMS: Partial<Record<string, { name: string; remedy: string }>> = {
  PartialDate: {
    name: 'date',
    remedy: 'Write what is known: 2023, 2023-12 or 2023-12-22, a day that the calendar has.',
  },
  Language: { name: 'language tag', remedy: 'Write vi, en or another of BCP 47.' },
};

/** A value of a property's type; null (reported) where it is none. */
export function readScalar(reader: YamlReader, property: Property, node: unknown, what: string): Scalar | null {
  const { type } = property;
  if (type.name === 'Float') return reader.number(node, what);
  if (type.name === 'Int') {
    const number = reader.number(node, what);
    // All that the model counts is people, bodies, characters: none is less than nothing.
    if (number === null || (Number.isInteger(number) && number >= 0 && number <= LARGEST_INT)) return number;
    const limit = `${what} must be a whole number from 0 to ${LARGEST_INT}.`;
    return reader.report(node, limit, `Write another than ${number}, or leave it out.`);
  }
  const text = reader.text(node, what);
  if (text === null) return null;
  if (isEnumType(type)) {
    const names = type.getValues().map((value) => value.name);
    if (names.includes(text)) return text;
    const remedy = `${suggestName(text, names)}It is one of ${names.join(', ')}.`;
    return reader.report(node, `${what} can't be "${text}".`, remedy);
  }
  try {
    type.parseValue(text);
  } catch {
    const form = FORMS[type.name];
    return reader.report(node, `${what}: "${text}" is no ${form?.name ?? type.name}.`, form?.remedy ?? 'Correct it.');
  }
  return text;
}

/** A value of the type as an author would write it: for remedies. */
export function describeType({ type }: Property): string {
  if (isEnumType(type)) return Array.from(type.getValues(), (value) => value.name).join(' | ');
  return type.name === 'Int' || type.name === 'Float' ? '1' : '…';
}
