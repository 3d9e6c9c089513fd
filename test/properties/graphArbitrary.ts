import fc from 'fast-check';
import type { Properties, Value } from '../../src/facts/Statement.js';
import { dateArbitrary } from './dateArbitrary.js';
import type { MemoryRecord } from './MemoryRecord.js';
import { nameArbitrary } from './nameArbitrary.js';

/** What a random record of a kind holds: values that may be missing, values that are always there, and what it joins. */
interface Shape {
  /** How many there are at most, in a graph of size 1. */
  readonly most: number;
  readonly least?: number;
  readonly named: boolean;
  readonly optional?: Readonly<Record<string, fc.Arbitrary<Value>>>;
  readonly always?: Readonly<Record<string, fc.Arbitrary<Value>>>;
  readonly counts?: readonly string[];
  readonly relations?: Readonly<Record<string, Relation>>;
}

interface Relation {
  readonly to: readonly string[];
  readonly how: 'one' | 'maybe' | 'many' | 'some';
}

const text = nameArbitrary;
const dates = fc.uniqueArray(dateArbitrary, { maxLength: 2 });
const language = fc.constantFrom('vi', 'vi', 'en', 'en-GB', 'EN', 'fi', 'fil');
const position = fc.nat({ max: 3 });
const one = (...to: string[]): Relation => ({ to, how: 'one' });
const maybe = (...to: string[]): Relation => ({ to, how: 'maybe' });
const many = (...to: string[]): Relation => ({ to, how: 'many' });
const citations = many('Citation');

/** Targets come before what refers to them; a record that refers to its own kind refers to an earlier one. */
const SHAPES: Readonly<Record<string, Shape>> = {
  Source: {
    most: 2,
    least: 1,
    named: false,
    always: { title: text },
    optional: {
      publisher: text,
      url: fc.webUrl(),
      publishedOn: dateArbitrary,
      language,
      length: fc.nat(),
      sha256: text,
    },
  },
  Citation: {
    most: 8,
    named: false,
    always: { position },
    optional: { quote: text, start: fc.nat(), end: fc.nat() },
    relations: { source: one('Source') },
  },
  Area: { most: 2, named: true, relations: { citations, parent: maybe('Area') } },
  Award: { most: 2, named: true, relations: { citations } },
  Organization: {
    most: 6,
    named: true,
    optional: { classification: text, foundingDate: dateArbitrary, dissolutionDate: dateArbitrary },
    relations: { citations, parent: maybe('Organization') },
  },
  Person: {
    most: 8,
    named: true,
    optional: { gender: fc.constantFrom('nam', 'nữ'), birthDate: dateArbitrary, deathDate: dateArbitrary },
    relations: { citations },
  },
  Post: { most: 3, named: true, relations: { citations, organization: maybe('Organization') } },
  Programme: {
    most: 3,
    named: true,
    optional: { classification: text, startDate: dateArbitrary, endDate: dateArbitrary },
    relations: { citations, partOf: maybe('Programme'), organizations: many('Organization') },
  },
  Event: {
    most: 5,
    named: true,
    optional: {
      classification: text,
      startDate: dateArbitrary,
      endDate: dateArbitrary,
      timeOfDay: text,
      location: text,
    },
    relations: { citations, partOf: maybe('Event'), programmes: many('Programme') },
  },
  Group: {
    most: 3,
    named: true,
    counts: ['size', 'individuals', 'collectives'],
    relations: { citations, organizations: many('Organization') },
  },
  Membership: {
    most: 12,
    named: false,
    always: { position, status: fc.constantFrom('CURRENT', 'FORMER', 'UNKNOWN'), attestedOn: dates, formerOn: dates },
    optional: { title: text, startDate: dateArbitrary, endDate: dateArbitrary },
    relations: {
      citations,
      member: one('Person', 'Person', 'Organization'),
      organization: maybe('Organization'),
      post: maybe('Post'),
      onBehalfOf: maybe('Organization'),
      area: maybe('Area'),
    },
  },
  Participation: {
    most: 16,
    named: false,
    always: {
      position,
      role: fc.constantFrom('ORGANIZER', 'CHAIR', 'CO_CHAIR', 'SPEAKER', 'ATTENDEE', 'ATTENDEE'),
      capacities: fc.array(text, { maxLength: 2 }),
    },
    relations: {
      citations,
      event: one('Event'),
      participant: one('Person', 'Organization', 'Group'),
      onBehalfOf: many('Organization'),
    },
  },
  Conferral: {
    most: 6,
    named: false,
    always: { position },
    counts: ['individuals', 'collectives'],
    relations: {
      citations,
      award: one('Award'),
      event: maybe('Event'),
      conferrer: maybe('Organization'),
      presenter: maybe('Person'),
      recipients: { to: ['Person', 'Organization', 'Group'], how: 'some' },
    },
  },
};

/** Small graphs of everything that the schema knows; `size` multiplies how many records there are. */
export function graphArbitrary(size: number): fc.Arbitrary<MemoryRecord[]> {
  const kinds = Object.entries(SHAPES).map(([kind, shape]) =>
    fc
      .array(recordArbitrary(shape), {
        minLength: shape.least ?? Math.floor((shape.most * size) / 4),
        maxLength: shape.most * size,
        size: 'max',
      })
      .map((drafts) => ({ kind, shape, drafts })),
  );
  return fc.tuple(...kinds).map((groups) => {
    const records: MemoryRecord[] = [];
    for (const { kind, shape, drafts } of groups) {
      drafts.forEach((draft, index) => {
        const relations = join(shape, draft, records);
        const id = `${kind.toLowerCase()}-${index + 1}`;
        if (relations) records.push({ kind, id, relations, properties: draft.properties, parts: draft.parts });
      });
    }
    return records;
  });
}

interface Draft {
  readonly properties: Record<string, Value>;
  readonly parts: Record<string, Properties[]>;
  /** For each relation numbers that stand for targets, whatever targets there turn out to be. */
  readonly picks: Readonly<Record<string, readonly number[]>>;
}

function recordArbitrary(shape: Shape): fc.Arbitrary<Draft> {
  const { always = {}, optional = {}, counts = [], relations = {}, named } = shape;
  const properties = fc.tuple(
    fc.record(always),
    fc.record(optional, { requiredKeys: [] }),
    ...counts.map((field) => countArbitrary(field)),
  );
  const most = { one: [1, 1], maybe: [0, 1], many: [0, 3], some: [1, 3] } as const;
  const picks = Object.entries(relations).map(([field, { how }]) => {
    const [minLength, maxLength] = most[how];
    return fc.array(fc.nat(), { minLength, maxLength }).map((numbers) => [field, numbers] as const);
  });
  return fc
    .record({
      properties,
      picks: fc.tuple(...picks),
      parts: named ? partsArbitrary : fc.constant({}),
      measures: fc.array(measureArbitrary, { maxLength: 'partOf' in relations ? 2 : 0 }),
    })
    .map(({ properties: values, picks: pairs, parts, measures }) => {
      const names = (parts as Record<string, Properties[]>).names ?? [];
      const name = names[0]?.value;
      return {
        properties: { ...Object.assign({}, ...values), ...(name === undefined ? {} : { name }) } as Record<
          string,
          Value
        >,
        parts: { ...parts, measures },
        picks: Object.fromEntries(pairs),
      };
    });
}

const others = fc.record(
  {
    value: text,
    kind: fc.constantFrom('ALTERNATE', 'ABBREVIATION', 'TRANSLATION', 'TRANSLITERATION', 'FORMER'),
    language,
    startDate: dateArbitrary,
    endDate: dateArbitrary,
  },
  { requiredKeys: ['value', 'kind'] },
);

const partsArbitrary = fc.record({
  names: fc
    .tuple(
      fc.record({ value: text, kind: fc.constant('PREFERRED'), language }, { requiredKeys: ['value', 'kind'] }),
      fc.array(others, { maxLength: 3 }),
    )
    .map(([preferred, rest]): Properties[] => [preferred, ...rest]),
  identifiers: fc.array(fc.record({ scheme: fc.constantFrom('wikidata', 'isni'), value: text }), { maxLength: 2 }),
  links: fc.array(fc.record({ url: fc.webUrl(), note: text }, { requiredKeys: ['url'] }), { maxLength: 2 }),
});

const measureArbitrary = fc.record(
  { value: fc.oneof(fc.nat(), fc.constantFrom(0.5, 0.1, 1e21, -2)), unit: text, attestedOn: dateArbitrary },
  { requiredKeys: ['value', 'unit'] },
);

function countArbitrary(field: string): fc.Arbitrary<Properties> {
  const count = fc.record(
    {
      [`${field}Value`]: fc.nat(),
      [`${field}Qualifier`]: fc.constantFrom('EXACT', 'ABOUT', 'AT_LEAST', 'AT_MOST'),
      [`${field}Text`]: text,
    },
    { requiredKeys: [`${field}Value`, `${field}Qualifier`] },
  ) as fc.Arbitrary<Properties>;
  return fc.option(count, { nil: {} });
}

/** Null where something that it must join isn't there at all. */
function join(shape: Shape, draft: Draft, records: readonly MemoryRecord[]): Record<string, string[]> | null {
  const relations: Record<string, string[]> = {};
  for (const [field, { to, how }] of Object.entries(shape.relations ?? {})) {
    // A kind that is named twice is twice as likely.
    const targets = to.flatMap((kind) => records.filter((record) => record.kind === kind));
    const ids = (draft.picks[field] ?? []).flatMap((number) => targets[number % targets.length]?.id ?? []);
    if (ids.length === 0 && (how === 'one' || how === 'some')) return null;
    relations[field] = [...new Set(ids)];
  }
  return relations;
}
