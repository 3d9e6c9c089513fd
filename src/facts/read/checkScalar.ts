import { isEnumType } from 'graphql';
import type { Property } from '../../model/Model.js';
import type { Problem } from '../Problem.js';
import type { Scalar } from '../Statement.js';
import { suggestName } from '../suggestName.js';
import { checkLetters } from './checkLetters.js';

/** GraphQL's own: a larger Int can be stored, but never answered. */
const LARGEST_INT = 2 ** 31 - 1;

/** In UTF-16 code units: with its order's key, an index of Neo4j, which has 8 kB for an entry, holds it in any script. */
const LONGEST_TEXT = 1_000;

/** What the SDL's own scalars are called in a message, and what to write for one. */
const FORMS: Partial<Record<string, { name: string; remedy: string }>> = {
  PartialDate: {
    name: 'date',
    remedy: 'Write what is known: 2023, 2023-12 or 2023-12-22, a day that the calendar has.',
  },
  Language: { name: 'language tag', remedy: 'Write vi, en or another of BCP 47.' },
};

/** What is wrong with a value of a property's type, called `what`; null where nothing is. */
export function checkScalar({ type, long }: Property, value: Scalar, what: string): Omit<Problem, 'place'> | null {
  if (type.name === 'Int') {
    // All that the model counts is people, bodies, characters: none is less than nothing.
    if (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= LARGEST_INT) return null;
    const remedy = `Write another than ${String(value)}, or leave it out.`;
    return { what: `${what} must be a whole number from 0 to ${LARGEST_INT}.`, remedy };
  }
  if (isEnumType(type)) {
    const names = type.getValues().map((one) => one.name);
    const text = String(value);
    if (names.includes(text)) return null;
    return {
      what: `${what} can't be "${text}".`,
      remedy: `${suggestName(text, names)}It is one of ${names.join(', ')}.`,
    };
  }
  const cut = typeof value === 'string' ? checkLetters(value, what) : null;
  if (cut) return cut;
  if (typeof value === 'string' && !long && value.length > LONGEST_TEXT) {
    const letters = `${value.length.toLocaleString('en')} letters`;
    return {
      what: `${what} has ${letters}; ${LONGEST_TEXT} at most.`,
      remedy: 'Shorten it; a citation quotes it whole.',
    };
  }
  try {
    type.parseValue(value);
    return null;
  } catch {
    const form = FORMS[type.name];
    return {
      what: `${what}: "${String(value)}" is no ${form?.name ?? type.name}.`,
      remedy: form?.remedy ?? 'Correct it.',
    };
  }
}
