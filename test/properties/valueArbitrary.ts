import fc from 'fast-check';
import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import { foldWords } from '../../src/text/foldWords.js';
import { dateArbitrary } from './dateArbitrary.js';
import type { MemoryRecord } from './MemoryRecord.js';

/** Values for arguments of a type that have something to do with a graph: its ids, its texts and what is like them. */
export type ValueArbitrary = (type: GraphQLInputType, depth: number) => fc.Arbitrary<unknown>;

export function makeValueArbitrary(records: readonly MemoryRecord[]): ValueArbitrary {
  const scalars: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
    ID: fc.constantFrom('nobody', ...records.map(({ id }) => id)),
    String: textArbitrary(records),
    PartialDate: dateArbitrary,
    Language: fc.constantFrom('vi', 'en', 'EN-us', 'en-GB', 'fi', 'fil', 'de'),
    Boolean: fc.boolean(),
    Int: fc.constantFrom(1, 2, 3, 5, 100),
  };
  const known = new Map<string, fc.Arbitrary<unknown>>();

  const make: ValueArbitrary = (type, depth) => {
    if (!isNonNullType(type)) return fc.option(makeNonNull(type, depth), { nil: null, freq: 15 });
    return makeNonNull(type.ofType, depth);
  };
  const makeNonNull: ValueArbitrary = (type, depth) => {
    const key = `${String(type)} ${depth}`;
    const arbitrary = known.get(key) ?? makeNew(type, depth);
    known.set(key, arbitrary);
    return arbitrary;
  };
  const makeNew: ValueArbitrary = (type, depth) => {
    if (isListType(type)) return fc.array(make(type.ofType, depth), { maxLength: 3 });
    if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
    if (!isInputObjectType(type)) {
      const scalar = scalars[String(type)];
      if (!scalar) throw new Error(`Nothing makes values of ${String(type)}.`);
      return scalar;
    }
    const fields = Object.values(type.getFields());
    const required = fields.filter(isRequiredInputField);
    // Filters of filters end somewhere: at the last level only what filters by values is left.
    const optional = fields.filter(
      (field) =>
        !required.includes(field) &&
        (depth > 0 || !/\b(?:Person|Organization|Post|Event|Membership|Participation)Where\b/.test(String(field.type))),
    );
    const entries = optional.map((field) => make(field.type, depth - 1).map((value) => [field.name, value] as const));
    return fc
      .tuple(
        fc.record(Object.fromEntries(required.map((field) => [field.name, make(field.type, depth - 1)]))),
        entries.length === 0 ? fc.constant([]) : fc.array(fc.oneof(...entries), { maxLength: 2 }),
      )
      .map(([always, some]) => ({ ...always, ...Object.fromEntries(some) }));
  };
  return make;
}

/** What the records say, as it is and as others might write it: in part, folded, in capitals, decomposed. */
function textArbitrary(records: readonly MemoryRecord[]): fc.Arbitrary<string> {
  const texts = records.flatMap(({ properties, parts }) => [
    ...[properties.name, properties.title, properties.classification].flatMap((text) => text ?? []),
    ...(parts.names ?? []).flatMap(({ value }) => value ?? []),
  ]);
  const ways: ((text: string) => string)[] = [
    (text) => text,
    (text) => text,
    foldWords,
    (text) => text.toUpperCase(),
    (text) => text.normalize('NFD'),
    (text) => text.split(' ')[0] ?? '',
    // By letters: half of one is no text.
    (text) => Array.from(text).slice(1, 4).join(''),
  ];
  return fc.oneof(
    {
      weight: 8,
      arbitrary: fc
        .tuple(fc.constantFrom('An', ...texts.map(String)), fc.constantFrom(...ways))
        .map(([text, way]) => way(text)),
    },
    { weight: 1, arbitrary: fc.constantFrom('', '…', 'nowhere', ' an  ', 'b"\\`$x') },
  );
}
