import type { Statement } from '../../src/facts/Statement.js';
import { readSeedTexts } from '../setup/readSeedTexts.js';

/** Six lines: what a case adds begins in line 7. */
const HEAD = `source:
  id: report
  title: A report
  language: vi
quotes:
  a: { words: một hai }
`;
const PERSON = `people:
  le-hung: { name: Lê Hùng, cite: a }
`;
const SOURCE_FORM = 'source: {id: …, title: …, publisher: …}.';
const ID_FORM = 'made of a–z, 0–9 and single - . _ between them';
const PERSON_KEYS = 'It has name, names, identifiers, links, gender, birthDate, deathDate, cite.';
const SOURCE_KEYS = 'It has id, title, publisher, url, publishedOn, language, length, sha256.';
const COUNT_FORM = 'Write {value: 1, qualifier: EXACT | ABOUT | AT_LEAST | AT_MOST, text: …}.';
const ROLES = 'ORGANIZER, CHAIR, CO_CHAIR, MODERATOR, OPENING_SPEAKER, SPEAKER, PRESENTER, HONOREE, ATTENDEE';
const CITE = 'an entry cites nothing. Put the words under quotes: and add cite: with their key. No citation, no fact.';
const DATE = 'is no date. Write what is known: 2023, 2023-12 or 2023-12-22, a day that the calendar has.';
const EXCHANGE = 'Exchange them, or leave out the one that no source gives.';

type Case = [title: string, yaml: string, messages: string[]];

const NOT_YAML: Case[] = [
  [
    'an open quotation mark',
    `${HEAD}people:\n  x: { name: "A }\n`,
    ['9:1: this is not valid YAML: Missing closing "quote. Close what is open: a quotation mark, [ or {.'],
  ],
  [
    'a colon in a value',
    `${HEAD}people:\n  x:\n    name: A: B\n`,
    [
      '9:11: this is not valid YAML: Nested mappings are not allowed in compact mappings. Put a value that has ": " in it between quotation marks, or close the [ or { above.',
    ],
  ],
  [
    'a tab, and nothing of what follows from it',
    `${HEAD}people:\n\tx: { name: A }\n  y: [\n`,
    ['8:1: this is not valid YAML: Tabs are not allowed as indentation. Indent with spaces.'],
  ],
  [
    'two documents',
    `${HEAD}---\n${HEAD}`,
    ['7:1: this is not valid YAML: Source contains multiple documents. Leave out the --- line: one file, one source.'],
  ],
];

const FORM: Case[] = [
  ['an empty file', '', [`1:1: the file names no source. Begin it with ${SOURCE_FORM}`]],
  ['only a comment', '# later\n', [`1:1: the file names no source. Begin it with ${SOURCE_FORM}`]],
  ['a list', '- a\n', [`1:1: the file must be a map (key: value), not a list. Begin it with ${SOURCE_FORM}`]],
  ['a text', 'a\n', [`1:1: the file must be a map (key: value), not "a". Begin it with ${SOURCE_FORM}`]],
  [
    'an unknown section',
    `${HEAD}peple: {}\n`,
    [
      '7:1: there is no section "peple". Did you mean "people"? Sections are source, quotes, areas, awards, conferrals, events, groups, memberships, organizations, participations, people, posts, programmes.',
    ],
  ],
  [
    'a section twice',
    `${HEAD}${PERSON}people: {}\n`,
    ['9:1: the file: "people" stands twice. Join the two, or rename one.'],
  ],
  [
    'entities as a list',
    `${HEAD}people:\n  - { name: A, cite: a }\n`,
    ['8:3: people must be a map (key: value), not a list. Write each entry under its id.'],
  ],
  [
    'facts as a map',
    `${HEAD}memberships:\n  x: { member: y }\n`,
    ['8:3: memberships must be a list, not a map. Begin each of its entries with "- ".'],
  ],
  [
    'an entry that is a text',
    `${HEAD}memberships:\n  - y\n`,
    ['8:5: memberships must be a map (key: value), not "y". Indent its entries below it.'],
  ],
  [
    'an alias',
    `${HEAD}people:\n  x: &x { name: A, cite: &c a }\n  y: *x\n  z: { name: Z, cite: *c }\n`,
    [
      '9:6: people.y must be a map (key: value), not an alias (*x). Write it out: seed files have no aliases.',
      '10:23: people.cite must be a text, not an alias (*c). Write it out: seed files have no aliases.',
    ],
  ],
];

const SOURCE: Case[] = [
  [
    'none',
    PERSON,
    [
      `1:1: the file names no source. Begin it with ${SOURCE_FORM}`,
      '2:35: there is no quote "a". Otherwise add it under quotes:.',
    ],
  ],
  [
    'without an id',
    HEAD.replace('  id: report\n', ''),
    [`1:1: source: "id" is missing. Add id: …, ${ID_FORM}, e.g. bocongan-2023-12-22.`],
  ],
  [
    'an id with spaces',
    HEAD.replace('report', 'A report'),
    [`2:7: source.id: "A report" can't be an id. Ids are ${ID_FORM}, e.g. bocongan-2023-12-22.`],
  ],
  [
    'with a hash that is none',
    HEAD.replace('title:', 'sha256: abc\n  title:') + PERSON,
    ['3:11: source.sha256: "abc" is no SHA-256. Write its 64 digits and letters a–f, or leave it out.'],
  ],
  ['without a title', HEAD.replace('  title: A report\n', ''), ['1:1: source: "title" is missing. Add title: ….']],
  [
    'with a key that it does not have',
    HEAD.replace('title:', 'title: T\n  publishr:'),
    [`4:3: source: there is no key "publishr". Did you mean "publisher"? ${SOURCE_KEYS}`],
  ],
  [
    'with the text, which is the operator’s to supply',
    HEAD.replace('language: vi', 'text: một hai'),
    [`4:3: source: there is no key "text". ${SOURCE_KEYS}`],
  ],
];

const QUOTES: Case[] = [
  [
    'a key that cannot be one, and no complaint of who cites it',
    HEAD.replace('  a:', '  A_a:') + PERSON.replace('cite: a', 'cite: A_a'),
    ['6:3: "A_a" can\'t name a quote. Use a–z, 0–9 and single - between them.'],
  ],
  [
    'without words',
    HEAD.replace('words:', 'word:') + PERSON,
    [
      '6:3: quotes.a has no words. Add words: "…", exactly as the source has them.',
      '6:8: quotes.a: there is no key "word". It has words and, where they start, at.',
    ],
  ],
  [
    'with empty words',
    HEAD.replace('một hai', "''") + PERSON,
    ['6:15: quotes.a.words must be a text, not "". Write one, or leave the key out.'],
  ],
  [
    'only words, without their key',
    HEAD.replace('{ words: một hai }', 'một hai') + PERSON,
    ['6:6: quotes.a must be a map (key: value), not "một hai". Write words: "…" below its key.'],
  ],
  [
    'at a place that is none',
    HEAD.replace('hai }', 'hai, at: -1 }') + PERSON,
    ['6:28: quotes.a.at must count UTF-16 code units from 0. Leave it out where you don’t know it.'],
  ],
  [
    'out of order',
    HEAD.replace('hai }', 'hai, at: 5 }\n  b: { words: ba, at: 3 }') + PERSON.replace('cite: a', 'cite: [a, b]'),
    ['7:3: quotes.b (at 3) stands below a (at 5). Order quotes as the text has them.'],
  ],
  [
    'the same words at the same place',
    HEAD.replace('hai }', 'hai, at: 5 }\n  b: { words: một hai, at: 5 }') + PERSON.replace('cite: a', 'cite: [a, b]'),
    ['7:3: quotes.b has the words and the place of a. Keep one of them, and cite it in both places.'],
  ],
  ['cited by nothing', HEAD, ['6:3: quotes.a is cited by nothing. Cite it, or leave it out.']],
];

const ENTRIES: Case[] = [
  [
    'a misspelt key',
    `${HEAD}people:\n  x:\n    nmae: B\n    name: A\n    cite: a\n`,
    [`9:5: people: there is no key "nmae". Did you mean "name"? ${PERSON_KEYS}`],
  ],
  [
    'an id beside the one it has',
    `${HEAD}people:\n  x: { id: y, name: A, cite: a }\n`,
    [`8:8: people: there is no key "id". ${PERSON_KEYS}`],
  ],
  [
    'citations by another name',
    `${HEAD}people:\n  x: { name: A, citations: a, cite: a }\n`,
    [`8:17: people: there is no key "citations". ${PERSON_KEYS}`],
  ],
  ['without cite', `${HEAD}people:\n  x: { name: A }\n`, [`8:3: people: ${CITE}`]],
  ['with an empty cite', `${HEAD}people:\n  x:\n    name: A\n    cite:\n`, [`10:5: people: ${CITE}`]],
  [
    'a quote that is not there',
    `${HEAD.replace('a:', 'abc:')}people:\n  x: { name: A, cite: [abc, abd] }\n`,
    ['8:29: there is no quote "abd". Did you mean "abc"? Otherwise add it under quotes:.'],
  ],
  [
    'without a name',
    `${HEAD}people:\n  x: { cite: a }\n`,
    ['8:3: people: "name" is missing. Add name: …, as the source words it.'],
  ],
  [
    'with two preferred names',
    `${HEAD}people:\n  x: { name: A, names: [{ value: B, kind: PREFERRED }], cite: a }\n`,
    ['8:3: people: an entry has one PREFERRED name. Give it with name:, and the others another kind.'],
  ],
  [
    'ids with spaces, capitals, double hyphens',
    `${HEAD}people:\n  le hung: { name: A, cite: a }\n  Le: { name: A, cite: a }\n  a--b: { name: A, cite: a }\n`,
    [
      `8:3: people: "le hung" can't be an id. Ids are ${ID_FORM}, e.g. le-quoc-hung.`,
      `9:3: people: "Le" can't be an id. Ids are ${ID_FORM}, e.g. le-quoc-hung.`,
      `10:3: people: "a--b" can't be an id. Ids are ${ID_FORM}, e.g. le-quoc-hung.`,
    ],
  ],
  [
    'an id twice in a section',
    `${HEAD}${PERSON}  le-hung: { name: A, cite: a }\n`,
    ['9:3: people: "le-hung" stands twice. Join the two, or rename one.'],
  ],
  [
    'an id of two kinds',
    `${HEAD}${PERSON}organizations:\n  le-hung: { name: A, cite: a }\n`,
    ['10:3: the id "le-hung" is already that of the Person in line 8. Give one of them another id.'],
  ],
  [
    'the source’s id',
    `${HEAD}people:\n  report: { name: A, cite: a }\n`,
    ['8:3: the id "report" is already that of the Source in line 1. Give one of them another id.'],
  ],
];

const VALUES: Case[] = [
  [
    'days that no calendar has',
    `${HEAD}people:\n  x: { name: A, birthDate: 2023-02-30, deathDate: 2016--01-15, cite: a }\n`,
    [`8:28: people.birthDate: "2023-02-30" ${DATE}`, `8:51: people.deathDate: "2016--01-15" ${DATE}`],
  ],
  [
    'periods that end before they begin',
    `${HEAD}people:
  x:
    name: A
    birthDate: 2000
    deathDate: 1999-12
    names: [{ value: B, kind: FORMER, startDate: 2001, endDate: 2000 }]
    cite: a
`,
    [
      `11:5: people: birthDate 2000 comes after deathDate 1999-12. ${EXCHANGE}`,
      `12:5: people.names: startDate 2001 comes after endDate 2000. ${EXCHANGE}`,
    ],
  ],
  [
    'an unknown role',
    `${HEAD}participations:\n  - { event: e, participant: p, role: COCHAIR, cite: a }\n`,
    [`8:39: participations.role can't be "COCHAIR". Did you mean "CO_CHAIR"? It is one of ${ROLES}.`],
  ],
  [
    'a language that is none',
    `${HEAD}people:\n  x: { name: A, names: [{ value: B, kind: FORMER, language: tiếng Việt }], cite: a }\n`,
    ['8:61: people.names.language: "tiếng Việt" is no language tag. Write vi, en or another of BCP 47.'],
  ],
  [
    'counts',
    `${HEAD}groups:
  x:
    name: A
    size: { value: 3 }
    individuals: 4
    collectives: { value: 1.5, qualifier: EXACTLY, txt: b }
    cite: a
`,
    [
      `10:11: groups.size: "qualifier" is missing. ${COUNT_FORM}`,
      `11:18: groups.individuals must be a map (key: value), not "4". ${COUNT_FORM}`,
      '12:27: groups.collectives.value must be a whole number from 0 to 2147483647. Write another than 1.5, or leave it out.',
      '12:43: groups.collectives.qualifier can\'t be "EXACTLY". Did you mean "EXACT"? It is one of EXACT, ABOUT, AT_LEAST, AT_MOST.',
      '12:52: groups.collectives: there is no key "txt". Did you mean "text"? It has value, qualifier, text.',
    ],
  ],
  [
    'a number larger than GraphQL can answer',
    `${HEAD}groups:\n  x: { name: A, size: { value: 3000000000, qualifier: EXACT }, cite: a }\n`,
    [
      '8:32: groups.size.value must be a whole number from 0 to 2147483647. Write another than 3000000000, or leave it out.',
    ],
  ],
  [
    'a number less than nothing',
    `${HEAD}groups:\n  x: { name: A, size: { value: -1, qualifier: EXACT }, cite: a }\n`,
    ['8:32: groups.size.value must be a whole number from 0 to 2147483647. Write another than -1, or leave it out.'],
  ],
  [
    'words for a number',
    `${HEAD}programmes:\n  x: { name: A, measures: [{ value: many, unit: b }], cite: a }\n`,
    ['8:37: programmes.measures.value must be a number, not "many". Write digits, with a point for fractions: 3184.'],
  ],
];

const CIRCLES: Case[] = [
  [
    'an organization that is its own parent',
    `${HEAD}organizations:\n  x: { name: A, parent: x, cite: a }\n`,
    [
      '8:17: organizations.parent goes round in a circle: "x" → "x". Nothing is part of itself: correct one parent, or leave it out.',
    ],
  ],
  [
    'events that are parts of each other, told once, and not what only leads there',
    `${HEAD}events:
  w: { name: W, partOf: x, cite: a }
  x: { name: X, partOf: y, cite: a }
  y: { name: Y, partOf: z, cite: a }
  z: { name: Z, partOf: x, cite: a }
`,
    [
      '9:17: events.partOf goes round in a circle: "x" → "y" → "z" → "x". Nothing is part of itself: correct one partOf, or leave it out.',
    ],
  ],
];

const FACTS: Case[] = [
  [
    'references to nobody',
    `${HEAD}${PERSON}memberships:\n  - member: le-hunh\n    organization: bo\n    status: CURRENT\n    cite: a\n`,
    [
      '10:5: memberships.member: there is no "le-hunh". Did you mean "le-hung"? Otherwise declare an Organization or a Person in this file: it names all that it speaks of.',
      '11:5: memberships.organization: there is no "bo". Otherwise declare an Organization in this file: it names all that it speaks of.',
    ],
  ],
  [
    'a reference of the wrong kind',
    `${HEAD}${PERSON}organizations:\n  x: { name: A, parent: le-hung, cite: a }\n`,
    ['10:17: organizations.parent: "le-hung" is a Person. It takes the id of an Organization.'],
  ],
  [
    'two references where one goes',
    `${HEAD}${PERSON}memberships:\n  - { member: [le-hung, x], title: A, status: CURRENT, cite: a }\n`,
    ['10:15: memberships.member takes one id. Keep one, or write another entry.'],
  ],
  [
    'what a fact must have',
    `${HEAD}participations:\n  - cite: a\n`,
    [
      `8:5: participations: "role" is missing. Add role: ${ROLES.replaceAll(',', ' |')}.`,
      '8:5: participations: "event" is missing. Add event: the id of an Event.',
      '8:5: participations: "participant" is missing. Add participant: the id of a Group or an Organization or a Person.',
    ],
  ],
  [
    'the same fact twice',
    `${HEAD}${PERSON}memberships:
  - { member: le-hung, title: Ủy viên, status: CURRENT, cite: a }
  - { member: le-hung, title: ủy viên, status: FORMER, cite: a }
`,
    [
      '11:5: memberships: the same fact stands in line 10. Join the two entries, with the citations of both under cite:.',
    ],
  ],
  [
    'a fact of nothing in particular',
    `${HEAD}${PERSON}memberships:\n  - { member: le-hung, status: CURRENT, cite: a }\n`,
    [
      '10:5: memberships: nothing but member tells this entry from others. Add one of title, post, organization, onBehalfOf, area, startDate, legislativePeriod, as the source has it.',
    ],
  ],
];

describe.each([
  ['YAML', NOT_YAML],
  ['the file’s form', FORM],
  ['source', SOURCE],
  ['quote', QUOTES],
  ['entry', ENTRIES],
  ['value', VALUES],
  ['circle', CIRCLES],
  ['fact', FACTS],
])('%s', (_, cases) => {
  it.each(cases)('%s', async (_title, yaml, messages) => {
    expect(await listProblems({ 'a.yaml': yaml })).toEqual(messages.map((message) => `a.yaml:${message}`));
  });
});

const TEXT = 'một hai ba, một hai bốn';
const WITH_TEXT: [title: string, yaml: string, messages: string[]][] = [
  [
    'words that are not in it',
    HEAD.replace('một hai', 'mot hai') + PERSON,
    [
      '6:3: quotes.a: "mot hai" is not in the text. Copy the words to the letter; a no-break space is \\u00a0 between double quotes.',
    ],
  ],
  [
    'words at another place',
    HEAD.replace('hai }', 'hai, at: 10 }') + PERSON,
    ['6:3: quotes.a: "một hai" stands at 0, 12, not at 10. Write at: 12.'],
  ],
  [
    'words at several places',
    HEAD + PERSON,
    [
      '6:3: quotes.a: "một hai" stands in several places: 0, 12. Write at: with the place that is meant, or quote more words.',
    ],
  ],
  [
    'quotes in another order',
    HEAD.replace('hai }', 'hai, at: 12 }\n  b: { words: ba }') + PERSON.replace('cite: a', 'cite: [a, b]'),
    ['7:3: quotes.b (at 8) stands below a (at 12). Order quotes as the text has them.'],
  ],
  [
    'another text, and no complaint of its quotes',
    HEAD.replace('title:', `length: 24\n  sha256: ${'a'.repeat(64)}\n  title:`) + PERSON,
    [
      '3:3: source.length: the text supplied for "report" has 23, not 24. Supply the text that the quotes are from; if it is this one, put the line right.',
      '4:3: source.sha256: the text supplied for "report" has 36df2629887098c7ed429ea732b407d8814c9fc7f96844360521a9bb2671d78e, not aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa. Supply the text that the quotes are from; if it is this one, put the line right.',
    ],
  ],
];

it.each(WITH_TEXT)('with the text: %s', async (_, yaml, messages) => {
  const problems = await listProblems({ 'a.yaml': yaml }, { 'report.txt': TEXT });
  expect(problems).toEqual(messages.map((message) => `a.yaml:${message}`));
});

describe('several files', () => {
  const other = HEAD.replace('id: report', 'id: other');

  it('are reported together, in the order of files and lines', async () => {
    const problems = await listProblems({
      'a.yaml': `${HEAD}peple: {}\npeople:\n  x: { name: A }\n`,
      'b.yml': '',
      'c.txt': 'no seed file',
    });
    expect(problems.map((one) => one.split(': ')[0])).toEqual(['a.yaml:7:1', 'a.yaml:9:3', 'b.yml:1:1']);
  });

  it('have a source each', async () => {
    expect(await listProblems({ 'a.yaml': HEAD + PERSON, 'b.yaml': HEAD + PERSON })).toEqual([
      'b.yaml:1:1: the source "report" has a file already: a.yaml:1. Keep one file a source.',
    ]);
  });

  it('mean one thing by an id', async () => {
    const files = { 'a.yaml': HEAD + PERSON, 'b.yaml': other + PERSON.replace('people', 'organizations') };
    expect(await listProblems(files)).toEqual([
      'b.yaml:8:3: "le-hung" is an Organization here and a Person in a.yaml:8. Give one of them another id.',
    ]);
  });

  it('make no circle together', async () => {
    const part = (id: string, parent: string): string =>
      `organizations:\n  ${id}: { name: A, parent: ${parent}, cite: a }\n  ${parent}: { name: B, cite: a }\n`;
    expect(await listProblems({ 'a.yaml': HEAD + part('x', 'y'), 'b.yaml': other + part('y', 'x') })).toEqual([
      'a.yaml:8:17: organizations.parent goes round in a circle: "x" → "y" → "x". Nothing is part of itself: correct one parent, or leave it out.',
    ]);
  });

  it('may speak of the same', async () => {
    expect(await listProblems({ 'a.yaml': HEAD + PERSON, 'b.yaml': other + PERSON })).toEqual([]);
  });
});

describe('what is right', () => {
  it('has names in NFC, the preferred one first, in the source’s language', async () => {
    const person = await readRecord(
      `people:\n  x:\n    names: [{ value: B, language: en, kind: TRANSLATION }]\n    name: ${'Lê Hùng'.normalize('NFD')}\n    cite: a\n`,
    );
    expect(person?.properties.name).toBe('Lê Hùng');
    expect(person?.parts.names).toEqual([
      { value: 'Lê Hùng', language: 'vi', kind: 'PREFERRED' },
      { value: 'B', language: 'en', kind: 'TRANSLATION' },
    ]);
  });

  it.each(['cite: a', 'cite: [a]', 'cite:\n      - a'])('cites by one key or a list of them: %j', async (cite) => {
    const person = await readRecord(`people:\n  x:\n    name: A\n    ${cite}\n`);
    expect(person?.relations.citations).toEqual(['report.a']);
  });

  it('has dates and titles as written, be they numbers to YAML', async () => {
    const event = await readRecord('events:\n  x: { name: 2023, startDate: 2023, endDate: 2023-12, cite: a }\n');
    expect(event?.properties).toMatchObject({ name: '2023', startDate: '2023', endDate: '2023-12' });
  });

  it('has an id for each fact, made of what it joins', async () => {
    const [dataset] = await readSeedTexts({
      'a.yaml': `${HEAD}${PERSON}memberships:
  - { member: le-hung, title: Ủy viên Đoàn, status: FORMER, startDate: 2020-01, cite: a }
`,
    });
    expect(dataset?.statements.map(({ id }) => id)).toContain('le-hung~uy-vien-doan~~~~2020-01');
  });

  it('has quotes located in the text, found by the source’s id or by its SHA-256', async () => {
    const yaml = HEAD.replace('một hai', 'hai ba').replace('title:', `sha256: ${SHA256}\n  title:`) + PERSON;
    for (const name of ['report.txt', 'another.txt']) {
      const [dataset] = await readSeedTexts({ 'a.yaml': yaml }, { [name]: TEXT });
      const [source, quote] = dataset?.statements ?? [];
      expect(source?.properties).toMatchObject({ text: TEXT, length: 23, sha256: SHA256 });
      expect(quote).toMatchObject({ id: 'report.a', properties: { quote: 'hai ba', start: 4, end: 10 } });
    }
  });
});

const SHA256 = '36df2629887098c7ed429ea732b407d8814c9fc7f96844360521a9bb2671d78e';

/** Without the class's name and the list's own form: a message a problem. */
async function listProblems(...args: Parameters<typeof readSeedTexts>): Promise<string[]> {
  try {
    await readSeedTexts(...args);
    return [];
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ProblemsError') throw error;
    return error.message.split('\n');
  }
}

/** The last record of a file with this below the source and the quote. */
async function readRecord(yaml: string): Promise<Statement | undefined> {
  const [dataset] = await readSeedTexts({ 'a.yaml': HEAD + yaml });
  return dataset?.statements.at(-1);
}
