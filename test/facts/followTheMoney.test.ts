import { FOLLOW_THE_MONEY } from '../../src/facts/read/ftm/FOLLOW_THE_MONEY.js';
import { openFile } from '../../src/operation/openFile.js';
import { readRecords } from '../setup/readRecords.js';
import { rewrite } from '../setup/rewrite.js';
import { sharedData } from '../setup/sharedData.js';

const read = (...entities: unknown[]) =>
  readRecords(
    FOLLOW_THE_MONEY,
    entities.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n'),
  );

const entity = (schema: string, id: string, properties: object, more: object = {}) => ({
  id,
  schema,
  properties,
  ...more,
});
const AN = entity('Person', 'an', { name: ['Nguyễn An'] });
const BO = entity('PublicBody', 'bo', { name: ['Bộ Công an'] });

it('edges may come before their ends, and each sort of edge knows its own', async () => {
  const { records, problems } = await read(
    entity('Membership', 'm', { member: ['an'], organization: ['bo'], role: ['Ủy viên'], endDate: ['2001'] }),
    entity('Employment', 'e', { employee: ['an'], employer: ['bo'] }),
    entity('Directorship', 'd', { director: ['vcci'], organization: ['bo'] }),
    entity('Occupancy', 'o', { holder: ['an'], post: ['p'], status: ['current'], startDate: ['2020-05'] }),
    AN,
    BO,
    entity('Company', 'vcci', { name: ['VCCI'], incorporationDate: ['1963'] }),
    entity('Position', 'p', { name: ['Thứ trưởng'], organization: ['bo'] }),
  );
  expect(problems).toEqual([]);
  expect(records.Post).toMatchObject([{ id: 'ds.p', fields: { name: 'Thứ trưởng', organization: ['ds.bo'] } }]);
  const memberships = records.Membership?.map(({ fields }) => ({
    member: fields.member,
    title: fields.title,
    status: fields.status,
    startDate: fields.startDate,
  }));
  expect(memberships).toEqual([
    { member: ['ds.an'], title: undefined, status: 'CURRENT', startDate: '2020-05' },
    { member: ['ds.an'], title: 'employee', status: 'UNKNOWN', startDate: undefined },
    { member: ['ds.an'], title: 'Ủy viên', status: 'FORMER', startDate: undefined },
    { member: ['ds.vcci'], title: 'director', status: 'UNKNOWN', startDate: undefined },
  ]);
});

it('names come in several scripts, and the caption is the preferred one only where it is a name', async () => {
  const { records } = await read(
    entity(
      'Person',
      'a',
      { name: ['Pham Minh', 'Phạm Minh'], alias: ['Minh'], previousName: ['M'] },
      { caption: 'Phạm Minh' },
    ),
    entity('Person', 'b', { name: ['Trần B'] }, { caption: 'Chairman' }),
  );
  expect(records.Person?.[0]?.fields.names).toEqual([
    { value: 'Phạm Minh', kind: 'PREFERRED' },
    { value: 'Pham Minh', kind: 'ALTERNATE' },
    { value: 'Minh', kind: 'ALTERNATE' },
    { value: 'M', kind: 'FORMER' },
  ]);
  expect(records.Person?.[1]?.fields.name).toBe('Trần B');
});

it('of several dates takes the most precise that agrees, and counts one that does not', async () => {
  const { records, passed } = await read(
    entity('Person', 'a', {
      name: ['A'],
      birthDate: ['1960', '1960-05-01', '1961'],
      wikidataId: ['Q1'],
      topics: ['role.pep'],
    }),
  );
  expect(records.Person?.[0]?.fields).toMatchObject({
    birthDate: '1960-05-01',
    identifiers: [{ scheme: 'wikidata', value: 'Q1' }],
  });
  expect(passed).toEqual({ 'Person.birthDate (another date)': 1, 'Person.topics': 1 });
});

it('schemata without a place are counted by name', async () => {
  const { records, passed, refused } = await read(
    AN,
    entity('Payment', 'p', {}),
    entity('Vessel', 'v', {}),
    entity('Payment', 'q', {}),
  );
  expect(passed).toEqual({ Payment: 2, Vessel: 1 });
  expect(refused).toBe(0);
  expect(records.Person).toHaveLength(1);
});

it('events have organizers and those involved; articles are sources of what they document', async () => {
  const { records, problems } = await read(
    entity('Event', 'e', {
      name: ['Hội nghị'],
      date: ['2023-12-22'],
      location: ['Hà Nội'],
      organizer: ['bo'],
      involved: ['an'],
    }),
    entity('Documentation', 'doc', { document: ['art'], entity: ['e'] }),
    entity('Article', 'art', {
      title: ['Bài báo'],
      publisher: ['Báo'],
      sourceUrl: ['https://example.org'],
      publishedAt: ['2023-12-23'],
    }),
    AN,
    BO,
  );
  expect(problems).toEqual([]);
  expect(records.Source).toMatchObject([
    { id: 'ds.art', fields: { title: 'Bài báo', url: 'https://example.org', publishedOn: '2023-12-23' } },
  ]);
  expect(records.Event?.[0]?.fields.citations).toEqual([expect.stringContaining('ds~e'), 'ds~doc']);
  expect(records.Participation?.map(({ id }) => id)).toEqual(['ds.e~attendee~ds.an', 'ds.e~organizer~ds.bo']);
});

it('reads entities that stand in place of an id, and earlier ids', async () => {
  const { records, problems } = await read(
    entity('Membership', 'm', { member: [{ ...AN, referents: ['an-old'] }], organization: [BO], role: ['Thứ trưởng'] }),
  );
  expect(problems).toEqual([]);
  expect(records.Person?.[0]?.fields.identifiers).toEqual([{ scheme: 'ds', value: 'an-old' }]);
  expect(records.Membership?.map(({ id }) => id)).toEqual(['ds.an~thu-truong~ds.bo']);
});

it('what several lines say of one entity is one record', async () => {
  const { records } = await read(AN, entity('Person', 'an', { birthDate: ['1960'] }, { caption: 'Nguyễn An' }));
  expect(records.Person).toMatchObject([{ fields: { name: 'Nguyễn An', birthDate: '1960' } }]);
});

it('a delta says what was deleted, and the rest comes in', async () => {
  const { records, passed } = await read({ op: 'ADD', entity: AN }, { op: 'DEL', entity: { id: 'x' } });
  expect(records.Person).toHaveLength(1);
  expect(passed).toEqual({ deletion: 1 });
});

it('tells by line what is wrong', async () => {
  const { problems, refused } = await read(
    AN,
    '{broken',
    { id: 'x' },
    entity('Membership', 'm', { member: ['an'], organization: ['nobody'], role: ['a'] }),
    entity('Documentation', 'd', { entity: ['an'] }),
    entity('Person', 'b', { name: ['B'], birthDate: ['1960-13'] }),
  );
  expect(problems.map(({ place, what }) => [place.line, what])).toEqual([
    [2, 'The line is no JSON.'],
    [3, 'It is no entity: it lacks a schema.'],
    [5, 'Documentation: "document" is missing.'],
    [6, 'people.birthDate: "1960-13" is no date.'],
    [4, 'memberships.organization: there is no "ds.nobody".'],
  ]);
  expect(refused).toBe(5);
});

it('our own exports keep ids and what FollowTheMoney has no place for', async () => {
  const { records, problems } = await read(
    entity('Article', 's', { title: ['A report'] }, { cochair: { id: 's' } }),
    entity('Note', 's.q', {}, { cochair: { id: 's.q', kind: 'Citation', source: 's', quote: 'words' } }),
    entity('Event', 'e', { name: ['E'] }, { cochair: { id: 'e', citations: ['s.q'], timeOfDay: 'chiều' } }),
  );
  expect(problems).toEqual([]);
  expect(records.Event).toMatchObject([{ id: 'e', fields: { timeOfDay: 'chiều', citations: ['s.q'] } }]);
});

describe('names and ids', () => {
  it('a person’s name in another script is the same name, a body’s may be a translation', async () => {
    const { records } = await read(
      entity('Person', 'a', { name: ['Nguyen An', 'Нгуен Ан'] }),
      entity('Company', 'c', { name: ['Gazprom', 'Газпром'] }),
      entity('Organization', 'o', { alias: ['Only known by this'], abbreviation: ['O'] }),
    );
    expect(records.Person?.[0]?.fields.names).toMatchObject([{}, { value: 'Нгуен Ан', kind: 'TRANSLITERATION' }]);
    expect(records.Organization?.map(({ fields }) => fields.names)).toMatchObject([
      [{ value: 'Gazprom' }, { value: 'Газпром', kind: 'ALTERNATE' }],
      [
        { value: 'Only known by this', kind: 'PREFERRED' },
        { value: 'O', kind: 'ABBREVIATION' },
      ],
    ]);
  });

  it('a country’s numbers say which country; numbers of people’s papers stay out', async () => {
    const { records, passed } = await read(
      entity('Company', 'c', { name: ['C'], jurisdiction: ['VN'], registrationNumber: ['1'], leiCode: ['L'] }),
      entity('Company', 'd', { name: ['D'], registrationNumber: ['1'] }),
      entity('Person', 'p', { name: ['P'], passportNumber: ['1'], innCode: ['2'], email: ['a@example.org'] }),
    );
    expect(records.Organization?.map(({ fields }) => fields.identifiers)).toEqual([
      [
        { scheme: 'registration-number/vn', value: '1' },
        { scheme: 'lei', value: 'L' },
      ],
      [{ scheme: 'registration-number/ds', value: '1' }],
    ]);
    expect(passed).toEqual({
      'Company.jurisdiction': 1,
      'Person.passportNumber': 1,
      'Person.innCode': 1,
      'Person.email': 1,
    });
  });

  it('an entity without an id is known by its content', async () => {
    const { records, problems } = await read({ schema: 'Person', properties: { name: ['A'] } });
    expect(problems).toEqual([]);
    expect(records.Person).toHaveLength(1);
  });

  it('a property may be no list', async () => {
    const { records } = await read({ id: 'a', schema: 'Person', properties: { name: 'A', birthDate: 1960 } });
    expect(records.Person?.[0]?.fields).toMatchObject({ name: 'A', birthDate: '1960' });
  });
});

describe('several values where the model takes one', () => {
  it.each([
    [['1960', '1960-05', '1960-06'], '1960-05', 1],
    [['1961', '1960-05-01'], '1961', 1],
    [['1960-05-01T00:00:00', '1960'], '1960-05-01', 0],
  ])('of the dates %j it is %s', async (birthDate, kept, left) => {
    const { records, passed } = await read(entity('Person', 'a', { name: ['A'], birthDate }));
    expect(records.Person?.[0]?.fields.birthDate).toBe(kept);
    expect(passed).toEqual(left > 0 ? { 'Person.birthDate (another date)': left } : {});
  });

  it('one that is no date refuses the entity, wherever it stands', async () => {
    const { problems } = await read(entity('Person', 'a', { name: ['A'], birthDate: ['1960', '2016--01-15'] }));
    expect(problems).toMatchObject([{ what: 'people.birthDate: "2016--01-15" is no date.', place: { line: 1 } }]);
  });

  it('the order of properties decides nothing', async () => {
    const { records, passed } = await read(
      entity('Event', 'e', { date: ['2020'], startDate: ['2020-05'], name: ['E'] }),
      entity('Company', 'c', { legalForm: ['AG'], classification: ['Bank'], name: ['C', 'C'] }),
    );
    expect(records.Event?.[0]?.fields.startDate).toBe('2020-05');
    expect(records.Organization?.[0]?.fields).toMatchObject({ classification: 'Bank', names: [{ value: 'C' }] });
    expect(passed).toEqual({ 'Event.date': 1, 'Company.legalForm': 1 });
  });

  it('an edge with several ends is as many memberships', async () => {
    const { records, passed } = await read(
      AN,
      entity('Person', 'binh', { name: ['Bình'] }),
      BO,
      entity('Membership', 'm', { member: ['an', 'binh'], organization: ['bo'], role: ['a', 'b'] }),
    );
    expect(records.Membership?.map(({ id }) => id)).toEqual(['ds.an~a~ds.bo', 'ds.binh~a~ds.bo']);
    expect(passed).toEqual({ 'Membership.role (another value)': 1 });
  });
});

it.each([
  [{ status: ['current'] }, 'CURRENT'],
  [{ status: ['Current'], endDate: ['2001'] }, 'FORMER'],
  [{ status: ['ended'] }, 'FORMER'],
  [{ endDate: ['2999'] }, 'UNKNOWN'],
  [{}, 'UNKNOWN'],
  [{ status: ['sleeping'] }, 'UNKNOWN'],
])('an occupancy with %j is %s', async (properties, status) => {
  const { records, passed } = await read(
    AN,
    entity('Position', 'p', { name: ['P'] }),
    entity('Occupancy', 'o', { holder: ['an'], post: ['p'], declarationDate: ['2020-01-02'], ...properties }),
  );
  expect(records.Membership?.[0]?.fields).toMatchObject({ status, attestedOn: ['2020-01-02'] });
  expect(passed).toEqual(JSON.stringify(properties).includes('sleeping') ? { 'Occupancy.status': 1 } : {});
});

describe('a link', () => {
  const EVENT = entity('Event', 'e', { name: ['Hội nghị'] });

  it('is a participation by its role, or by an end that is an event', async () => {
    const { records, problems } = await read(
      AN,
      EVENT,
      BO,
      entity('UnknownLink', 'l', { subject: ['an'], object: ['e'], role: ['Speaker'] }),
      entity('UnknownLink', 'k', { subject: [EVENT], object: ['bo'] }),
    );
    expect(problems).toEqual([]);
    expect(records.Participation?.map(({ id }) => id)).toEqual(['ds.e~attendee~ds.bo', 'ds.e~speaker~ds.an']);
  });

  it('has no place otherwise', async () => {
    const { passed, problems } = await read(
      entity('UnknownLink', 'l', { subject: ['an'], object: ['bo'], role: ['associate'] }),
      entity('UnknownLink', 'k', { subject: ['an'], object: ['bo'], role: ['chair'] }),
      entity('Family', 'f', { person: ['an'], relative: ['binh'] }),
      entity('Representation', 'r', { agent: ['an'], client: ['bo'] }),
      entity('constructor', 'c', {}),
    );
    expect(problems).toEqual([]);
    expect(passed).toEqual({ UnknownLink: 2, Family: 1, Representation: 1, constructor: 1 });
  });
});

it('reads edges that are nested in the entities that they lead to', async () => {
  const position = entity('Position', 'p', { name: ['P'] });
  const { records, problems, passed } = await read(
    entity('Person', 'an', {
      name: ['An'],
      positionOccupancies: [entity('Occupancy', 'o', { holder: ['an'], post: [position] })],
      addressEntity: [entity('Address', 'x', {})],
    }),
  );
  expect(problems).toEqual([]);
  expect(passed).toEqual({ Address: 1 });
  expect(records.Membership?.map(({ id }) => id)).toEqual(['ds.an~ds.p']);
});

it('the languages of reports are BCP 47’s', async () => {
  const { records } = await read(entity('Article', 'a', { title: ['A'], language: ['vie'], date: ['2020'] }));
  expect(records.Source?.[0]?.fields).toMatchObject({ language: 'vi', publishedOn: '2020' });
});

it('facts of our own exports refer to ids of the graph, and prove themselves', async () => {
  const proof = { citations: ['s.q'] };
  const { records, problems } = await read(
    entity('Document', 's', { title: ['A report'] }, { cochair: { id: 's' } }),
    entity('Note', 's.q', {}, { cochair: { id: 's.q', kind: 'Citation', source: 's', quote: 'words' } }),
    entity('Person', 'an', { name: ['An'] }, { cochair: { id: 'an', ...proof } }),
    entity('Organization', 'bo', { name: ['Bộ'] }, { cochair: { id: 'bo', ...proof } }),
    entity('Event', 'e', { name: ['E'], organizer: ['bo'] }, { cochair: { id: 'e', ...proof } }),
    entity('Membership', 'm', { member: ['an'], organization: ['bo'], role: ['a'] }, { cochair: proof }),
    entity('UnknownLink', 'l', { subject: ['an'], object: ['e'] }, { cochair: { role: 'CHAIR', ...proof } }),
  );
  expect(problems).toEqual([]);
  expect(records.Membership?.map(({ id }) => id)).toEqual(['an~a~bo']);
  expect(records.Participation?.map(({ id }) => id)).toEqual(['e~chair~an']);
  expect(records.Citation).toHaveLength(1);
});

it('fields of ours that are none are told, not thrown', async () => {
  const { problems } = await read(
    entity('Person', 'a', { name: ['A'] }, { cochair: { shoeSize: 42 } }),
    entity('Note', 'b', {}, { cochair: { kind: 'Dataset', id: 'x' } }),
    entity('Note', 'c', {}, { cochair: { kind: 'Participation', event: 'x' } }),
    entity('Person', 'd', { name: ['D'] }, { cochair: 'nonsense' }),
  );
  expect(problems.map(({ place }) => place.line)).toEqual(expect.arrayContaining([1, 2, 3]));
  expect(problems.map(({ place }) => place.line)).not.toContain(4);
});

describe('a file', () => {
  it.each([
    ['a delta', '{"op":"DEL","entity":{"id":"x"}}\n', true],
    ['a broken first line', '{"id":\n{"id":"a","schema":"Person","properties":{}}\n', true],
    ['a first line that is cut off', '{"id":"a","schema":"Person","properties":{"name":["A', true],
    ['a list', '[{"id":"a","schema":"Person","properties":{}}]', true],
    ['an entity over several lines', '{\n "id":"a",\n "schema":"Person",\n "properties":{}\n}', true],
    ['Popolo', '{"persons":[{"id":"a","name":"A"}]}', false],
    ['no JSON', 'schema,properties\n', false],
  ])('%s is recognised or not', (_, start, is) => {
    expect(FOLLOW_THE_MONEY.recognise(start)).toBe(is);
  });

  it('may be a list, or spread entities over lines', async () => {
    for (const text of [JSON.stringify([AN, BO]), `${JSON.stringify(AN, null, 2)}\n${JSON.stringify(BO, null, 2)}\n`]) {
      const { records, problems } = await readRecords(FOLLOW_THE_MONEY, text);
      expect(problems).toEqual([]);
      expect([records.Person?.length, records.Organization?.length]).toEqual([1, 1]);
    }
  });

  it('writes what was refused as it stood', async () => {
    const lines = ['{broken', JSON.stringify(AN)];
    expect(await rewrite(FOLLOW_THE_MONEY, lines.join('\n'))).toBe(`${lines.join('\n')}\n`);
  });
});

(sharedData ? it : it.skip)(
  `a real stream comes in${sharedData ? '' : ' (skipped: ../shared is not there)'}`,
  async () => {
    const file = await openFile(`${sharedData ?? ''}/ftm/parteispenden.entities.ftm.json`);
    expect(FOLLOW_THE_MONEY.recognise(file.start)).toBe(true);
    const { records, problems, passed } = await readRecords(
      FOLLOW_THE_MONEY,
      file.readText(() => undefined),
    );
    expect(problems).toEqual([]);
    expect(passed).toMatchObject({ Payment: 290, Address: 89 });
    expect([records.Person?.length, records.Organization?.length]).toEqual([22, 56 + 18]);
  },
);

it('a person whose name is given in parts has one', async () => {
  const { records, problems } = await read(entity('Person', 'a', { firstName: ['Ann'], lastName: ['Lee'] }));
  expect(problems).toEqual([]);
  expect(records.Person).toMatchObject([{ fields: { name: 'Ann Lee' } }]);
});

it('fragments of one id that are a person and a body: the second is refused, and it is said', async () => {
  const { records, problems } = await read(AN, entity('Organization', 'an', { name: ['An Ltd'] }));
  expect(problems.map(({ what }) => what)).toEqual([expect.stringContaining('"ds.an" is')]);
  expect([...(records.Person ?? []), ...(records.Organization ?? [])]).toHaveLength(1);
});
