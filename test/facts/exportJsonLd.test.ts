import jsonld from 'jsonld';
import type { GraphRecord } from '../../src/facts/GraphRecord.js';
import { JSON_LD } from '../../src/facts/write/jsonld/JSON_LD.js';
import { askGraph, model } from '../setup/askGraph.js';
import { type Exported, exportRecords } from '../setup/exportRecords.js';
import { extractRecords, type MadeUp } from '../setup/extractRecords.js';

const ID = 'urn:cochair:id/';
const TERM = 'urn:cochair:term/';
const SCHEMA = 'https://schema.org/';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

interface Term {
  readonly termType: 'NamedNode' | 'BlankNode' | 'Literal';
  readonly value: string;
  readonly datatype?: { readonly value: string };
  readonly language?: string;
}

interface Quad {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}

/** The triples of a document, by a reader that asks the net for nothing and drops nothing. */
async function readTriples(text: string) {
  const options = {
    safe: true,
    documentLoader: (url: string) => Promise.reject(new Error(`${url} was asked for.`)),
  };
  const quads = (await jsonld.toRDF(JSON.parse(text) as jsonld.JsonLdDocument, options)) as unknown as Quad[];
  const bySubject = new Map<string, Quad[]>();
  for (const quad of quads) bySubject.set(quad.subject.value, [...(bySubject.get(quad.subject.value) ?? []), quad]);
  const from = (subject: string): readonly Quad[] => bySubject.get(subject) ?? [];
  return {
    quads,
    /** The objects of a subject's triples. */
    objects: (id: string, predicate: string): Term[] =>
      from(ID + id)
        .filter((quad) => quad.predicate.value === predicate)
        .map(({ object }) => object),
    /** All that is said of a subject in words, through whatever has no id. */
    words: (id: string): Set<string> => {
      const words = new Set<string>();
      const visit = (subject: string): void => {
        for (const { object } of from(subject)) {
          if (object.termType === 'BlankNode') visit(object.value);
          else if (object.termType === 'Literal') words.add(object.value);
        }
      };
      visit(ID + id);
      return words;
    },
    /** Whether a triple joins two records, whichever way. */
    joins: (one: string, other: string): boolean =>
      from(ID + one).some(({ object }) => object.value === ID + other) ||
      from(ID + other).some(({ object }) => object.value === ID + one),
  };
}

type Triples = Awaited<ReturnType<typeof readTriples>>;

const { database } = askGraph();
const exportGraph = (): Promise<Exported> => exportRecords(database, model, JSON_LD, { of: 'graph' });

/** The values that a record says nothing by: what places it in a text is told by its citations. */
const valuesOf = ({ properties, parts }: GraphRecord): string[] =>
  [
    ...Object.entries(properties).flatMap(([name, value]) => (name === 'position' ? [] : [value].flat())),
    ...Object.values(parts)
      .flat()
      .flatMap((part) =>
        Object.entries(part).flatMap(([name, value]) => (name === 'kind' || name === 'language' ? [] : [value].flat())),
      ),
  ].map(String);

function findMissing({ records }: Exported, triples: Triples): string[] {
  return records.flatMap((record) => {
    const { kind, id, relations } = record;
    const types = triples.objects(id, `${RDF}type`).map(({ value }) => value);
    const words = triples.words(id);
    return [
      ...(types.includes(TERM + kind.name) && types.some((type) => type.startsWith(SCHEMA)) ? [] : [`${id}: type`]),
      ...valuesOf(record).flatMap((value) => (words.has(value) ? [] : [`${id}: ${value}`])),
      ...Object.values(relations)
        .flat()
        .flatMap((other) => (triples.joins(id, other) ? [] : [`${id} → ${other}`])),
    ];
  });
}

function findDangling({ quads }: Triples): string[] {
  const subjects = new Set(quads.map(({ subject }) => subject.value));
  return quads.map(({ object }) => object.value).filter((value) => value.startsWith(ID) && !subjects.has(value));
}

describe('the seeded graph', () => {
  it('is all there: every record, value, quote, and what joins them', async () => {
    const exported = await exportGraph();
    const triples = await readTriples(exported.text);
    expect(exported.records.length).toBeGreaterThan(100);
    expect(findMissing(exported, triples)).toEqual([]);
    expect(findDangling(triples)).toEqual([]);
  });

  it('is the same text each time', async () => {
    expect((await exportGraph()).text).toBe((await exportGraph()).text);
  });

  it('says who co-chaired, by a Role between event and person, with the words and where they stand', async () => {
    const { objects } = await readTriples((await exportGraph()).text);
    const event = 'hoi-nghi-bieu-duong-2023-12-22';
    const role = `${event}~co-chair~le-quoc-hung`;
    expect(objects(event, `${SCHEMA}contributor`).map(({ value }) => value)).toContain(ID + role);
    expect(objects(role, `${SCHEMA}contributor`).map(({ value }) => value)).toEqual([`${ID}le-quoc-hung`]);
    expect(objects(role, `${SCHEMA}roleName`)).toMatchObject([{ value: 'CO_CHAIR' }]);
    const citations = objects(role, `${SCHEMA}citation`).map(({ value }) => value.slice(ID.length));
    const quotes = citations.flatMap((id) => objects(id, `${SCHEMA}text`).map(({ value }) => value));
    expect(quotes).toContain('đồng chủ trì Hội nghị');
    const [source] = objects(citations[0] ?? '', `${SCHEMA}isPartOf`).map(({ value }) => value.slice(ID.length));
    expect(objects(source ?? '', `${SCHEMA}name`)[0]?.value).toMatch(/^Vinh danh các công nhân/);
    expect(objects(source ?? '', `${SCHEMA}inLanguage`)).toMatchObject([{ value: 'vi' }]);
  });

  it('says what someone is, where, and what rank', async () => {
    const { objects } = await readTriples((await exportGraph()).text);
    const post = 'le-quoc-hung~thu-truong~bo-cong-an';
    expect(objects('bo-cong-an', `${SCHEMA}member`).map(({ value }) => value)).toContain(ID + post);
    expect(objects(post, `${SCHEMA}member`)).toMatchObject([{ value: `${ID}le-quoc-hung` }]);
    expect(objects(post, `${SCHEMA}hasOccupation`)).toMatchObject([{ value: `${ID}thu-truong-bo-cong-an` }]);
    const rank = 'le-quoc-hung~trung-tuong';
    expect(objects('le-quoc-hung', `${SCHEMA}jobTitle`)).toMatchObject([{ value: ID + rank }]);
    expect(objects(rank, `${SCHEMA}jobTitle`)).toMatchObject([{ value: 'Trung tướng' }]);
  });
});

describe("an entity's surroundings", () => {
  it('are whole: nothing is referred to that is not there', async () => {
    const exported = await exportRecords(database, model, JSON_LD, { of: 'entity', id: 'nguyen-van-hoi' });
    const triples = await readTriples(exported.text);
    expect(exported.records.map(({ id }) => id)).toContain('nguyen-van-hoi');
    expect(exported.records.map(({ id }) => id)).not.toContain('do-thi-lan');
    expect(findMissing(exported, triples)).toEqual([]);
    expect(findDangling(triples)).toEqual([]);
  });
});

describe('what the seed has none of', () => {
  const write = async (madeUp: MadeUp): Promise<string> => {
    let text = '';
    for await (const piece of JSON_LD.write(extractRecords(model, madeUp))) text += piece;
    return text;
  };

  it('nothing is a document, too', async () => {
    expect(JSON.parse(await write([]))).toMatchObject({ '@graph': [] });
  });

  it('dates stay as they are, and are called no more than text', async () => {
    const { objects } = await readTriples(
      await write([['Person', 'an', { properties: { name: 'An', birthDate: '1954', deathDate: '2023-12' } }]]),
    );
    const datatype = { value: 'http://www.w3.org/2001/XMLSchema#string' };
    expect(objects('an', `${SCHEMA}birthDate`)).toMatchObject([{ value: '1954', datatype }]);
    expect(objects('an', `${SCHEMA}deathDate`)).toMatchObject([{ value: '2023-12', datatype }]);
  });

  it('other names, ids elsewhere and pages have their terms; a Wikidata id is an address', async () => {
    const text = await write([
      [
        'Organization',
        'vec',
        {
          properties: { name: 'Đảng Ếch', classification: 'party' },
          parts: {
            names: [
              { value: 'Đảng Ếch', kind: 'PREFERRED', language: 'vi' },
              { value: 'ĐẾ', kind: 'ABBREVIATION', startDate: '1990' },
            ],
            identifiers: [{ scheme: 'wikidata', value: 'Q42' }],
            links: [{ url: 'https://example.org/ech', note: 'Trang nhà' }],
          },
        },
      ],
    ]);
    const { objects, words } = await readTriples(text);
    expect(objects('vec', `${RDF}type`)[0]?.value).toBe(`${SCHEMA}PoliticalParty`);
    expect(objects('vec', `${SCHEMA}name`)).toMatchObject([{ value: 'Đảng Ếch', language: 'vi' }]);
    expect(objects('vec', `${SCHEMA}alternateName`)).toMatchObject([{ value: 'ĐẾ' }]);
    expect(objects('vec', `${SCHEMA}sameAs`)).toMatchObject([
      { termType: 'NamedNode', value: 'http://www.wikidata.org/entity/Q42' },
    ]);
    for (const word of ['ABBREVIATION', '1990', 'wikidata', 'Q42', 'https://example.org/ech', 'Trang nhà']) {
      expect(words('vec')).toContain(word);
    }
  });

  it('more than 300 are no 300', async () => {
    const { quads } = await readTriples(
      await write([
        [
          'Group',
          'dai-bieu',
          { properties: { name: 'Đại biểu', sizeValue: 300, sizeQualifier: 'AT_LEAST', sizeText: 'hơn 300' } },
        ],
      ]),
    );
    const said = quads.filter(({ object }) => object.value === '300').map(({ predicate }) => predicate.value);
    expect(said).toEqual([`${SCHEMA}minValue`]);
  });

  it('lists keep their order in RDF', async () => {
    const capacities = ['Phó Chủ tịch', 'An', 'Bộ trưởng'];
    const { quads } = await readTriples(
      await write([
        ['Person', 'an', { properties: { name: 'An' } }],
        ['Event', 'hop', { properties: { name: 'Họp' } }],
        [
          'Participation',
          'hop~speaker~an',
          { properties: { role: 'SPEAKER', capacities }, relations: { event: ['hop'], participant: ['an'] } },
        ],
      ]),
    );
    let at = quads.find(({ predicate }) => predicate.value === `${TERM}capacities`)?.object.value;
    const read: string[] = [];
    while (at !== undefined && at !== `${RDF}nil`) {
      const here = quads.filter(({ subject }) => subject.value === at);
      read.push(here.find(({ predicate }) => predicate.value === `${RDF}first`)?.object.value ?? '');
      at = here.find(({ predicate }) => predicate.value === `${RDF}rest`)?.object.value;
    }
    expect(read).toEqual(capacities);
  });

  it('keeps the ids of those that other datasets state', async () => {
    const { joins } = await readTriples(
      await write([
        [
          'Membership',
          'an~uy-vien~bo',
          { properties: { title: 'Ủy viên' }, relations: { member: ['an'], organization: ['bo'], post: ['ghe'] } },
        ],
      ]),
    );
    expect(['an', 'bo', 'ghe'].filter((id) => joins('an~uy-vien~bo', id))).toEqual(['an', 'bo', 'ghe']);
  });

  it('any text comes back to the letter', async () => {
    const name = 'A "b" \\ </script> \t\n\u0001 é 🐸';
    const { objects } = await readTriples(await write([['Person', 'an', { properties: { name } }]]));
    expect(objects('an', `${SCHEMA}name`)).toMatchObject([{ value: name }]);
  });
});
