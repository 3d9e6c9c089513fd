import { FOLLOW_THE_MONEY } from '../../src/facts/read/ftm/FOLLOW_THE_MONEY.js';
import { openFile } from '../../src/operation/openFile.js';
import { readRecords } from '../setup/readRecords.js';
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
    [2, 'The line is no JSON object.'],
    [3, 'The line is no entity: it lacks an id or a schema.'],
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
