import { POPOLO } from '../../src/facts/read/popolo/POPOLO.js';
import { openFile } from '../../src/operation/openFile.js';
import { readRecords } from '../setup/readRecords.js';
import { sharedData } from '../setup/sharedData.js';

const read = (document: unknown) => readRecords(POPOLO, JSON.stringify(document));

describe('a document', () => {
  it('gives people, bodies, posts, events, areas and memberships by the ids of the file', async () => {
    const { records, problems, passed } = await read({
      persons: [{ id: 'an', name: 'Nguyễn An', birth_date: '1954-04', email: 'a@example.org' }],
      organizations: [
        { id: 'KESK', name: 'Kesk', classification: 'party', seats: 3 },
        { id: 'legislature', name: 'Quốc hội' },
      ],
      areas: [{ id: 'area/bà_rịa', name: 'Bà Rịa', type: 'constituency' }],
      events: [
        {
          id: 'term/13',
          name: 'Khóa XIII',
          classification: 'legislative period',
          start_date: '2011',
          organization_id: 'legislature',
        },
      ],
      posts: [{ id: 'chair', label: 'Chủ tịch', organization_id: 'legislature' }],
      memberships: [
        {
          person_id: 'an',
          organization_id: 'legislature',
          on_behalf_of_id: 'KESK',
          area_id: 'area/bà_rịa',
          legislative_period_id: 'term/13',
          post_id: 'chair',
          role: 'member',
          start_date: '2011-05-22T00:00:00Z',
          end_date: '2016',
        },
      ],
      meta: { sources: ['https://example.org'] },
    });
    expect(problems).toEqual([]);
    expect(passed).toEqual({ 'Person.email': 1, 'Organization.seats': 1 });
    expect(records.Person).toMatchObject([{ id: 'ds.an', fields: { name: 'Nguyễn An', birthDate: '1954-04' } }]);
    const [area] = records.Area ?? [];
    const [term] = records.Event ?? [];
    expect(area?.fields).toMatchObject({ name: 'Bà Rịa', classification: 'constituency' });
    expect(records.Membership).toMatchObject([
      {
        fields: {
          member: ['ds.an'],
          title: 'member',
          area: [area?.id],
          legislativePeriod: [term?.id],
          post: ['ds.chair'],
          startDate: '2011-05-22',
          endDate: '2016',
          status: 'FORMER',
        },
      },
    ]);
    expect(records.Participation).toMatchObject([
      { fields: { event: [term?.id], participant: ['ds.legislature'], role: 'ORGANIZER' } },
    ]);
  });

  it('cites each record, with the page that it names', async () => {
    const { records } = await read({
      persons: [{ id: 'an', name: 'An', sources: [{ url: 'https://example.org/an' }] }],
    });
    expect(records.Person?.[0]?.fields.citations).toEqual([records.Citation?.[0]?.id]);
    expect(records.Citation?.[0]?.fields).toMatchObject({
      record: 'persons/an',
      url: 'https://example.org/an',
      source: ['ds'],
    });
  });

  it('reads what is embedded as if it stood in a list', async () => {
    const { records, problems } = await read({
      persons: [{ id: 'an', name: 'An', memberships: [{ organization: { id: 'bo', name: 'Bộ' }, role: 'Bộ trưởng' }] }],
      organizations: [
        {
          id: 'vien',
          name: 'Viện',
          posts: [{ id: 'p', label: 'Viện trưởng' }],
          memberships: [{ person_id: 'an', role: 'Phó' }],
        },
      ],
    });
    expect(problems).toEqual([]);
    expect(records.Organization?.map(({ id }) => id)).toEqual(['ds.bo', 'ds.vien']);
    expect(records.Post?.[0]?.fields).toMatchObject({ name: 'Viện trưởng', organization: ['ds.vien'] });
    expect(records.Membership?.map(({ id }) => id)).toEqual(['ds.an~bo-truong~ds.bo', 'ds.an~pho~ds.vien']);
  });

  it('takes a body as a member', async () => {
    const { records, problems } = await read({
      organizations: [
        { id: 'vcci', name: 'VCCI' },
        { id: 'mttq', name: 'Mặt trận' },
      ],
      memberships: [{ person_id: 'vcci', organization_id: 'mttq', role: 'thành viên' }],
    });
    expect(problems).toEqual([]);
    expect(records.Membership?.[0]?.fields.member).toEqual(['ds.vcci']);
  });

  it('keeps numbers apart by their class', async () => {
    const { records, problems } = await read({
      persons: [{ id: 1, name: 'An' }],
      organizations: [{ id: '1', name: 'Bộ' }],
      memberships: [{ person_id: 1, organization_id: '1', role: 'a' }],
    });
    expect(problems).toEqual([]);
    expect(records.Membership?.[0]?.fields).toMatchObject({
      member: ['ds.persons-1'],
      organization: ['ds.organizations-1'],
    });
  });

  it('knows a name in brackets, and names in other languages', async () => {
    const { records } = await read({
      persons: [
        {
          id: 'a-nhin',
          name: 'A Nhin (Ha\u0300 So\u031Bn Nhin)',
          other_names: [
            { name: '阿宁', lang: 'zh-hans', note: 'multilingual' },
            { name: 'Nhin', lang: 'roa_tara' },
            { name: 'A Nhin cũ', end_date: '1990' },
            { name: '' },
          ],
        },
      ],
    });
    expect(records.Person?.[0]?.fields).toMatchObject({
      name: 'A Nhin (Hà Sơn Nhin)',
      names: [
        { value: 'A Nhin (Hà Sơn Nhin)', kind: 'PREFERRED' },
        { value: 'A Nhin', kind: 'ALTERNATE' },
        { value: 'Hà Sơn Nhin', kind: 'ALTERNATE' },
        { value: '阿宁', kind: 'TRANSLATION', language: 'zh-hans' },
        { value: 'Nhin', kind: 'ALTERNATE' },
        { value: 'A Nhin cũ', kind: 'FORMER', endDate: '1990' },
      ],
    });
  });

  it('of our own keeps ids, citations and what Popolo has no place for', async () => {
    const { records, problems } = await read({
      sources: [{ id: 's', title: 'A report' }],
      citations: [{ id: 's.q', source: 's', quote: 'words' }],
      persons: [{ id: 'an', name: 'An', cochair: { id: 'an', citations: ['s.q'] } }],
      events: [{ id: 'e', name: 'E', cochair: { id: 'e', citations: ['s.q'], timeOfDay: 'chiều' } }],
      participations: [{ id: 'e~chair~an', event: 'e', participant: 'an', role: 'CHAIR', citations: ['s.q'] }],
    });
    expect(problems).toEqual([]);
    expect(records.Event).toMatchObject([{ id: 'e', fields: { timeOfDay: 'chiều', citations: ['s.q'] } }]);
    expect(records.Participation).toMatchObject([{ id: 'e~chair~an' }]);
    expect(records.Citation).toHaveLength(1);
  });
});

describe('a single record, and a bare list', () => {
  it('are told by their keys', async () => {
    const person = await read({ id: 'an', name: 'An', birth_date: '1950' });
    expect(person.records.Person).toMatchObject([{ id: 'ds.an' }]);
    const list = await read([
      { id: 'bo', name: 'Bộ', classification: 'ministry' },
      { id: 'an', name: 'An', gender: 'nam' },
    ]);
    expect(Object.keys(list.records)).toEqual(expect.arrayContaining(['Organization', 'Person']));
  });
});

describe('what is wrong', () => {
  it.each([
    [
      'a date',
      { persons: [{ id: 'an', name: 'An', birth_date: '2016--01-15' }] },
      'people.birthDate: "2016--01-15" is no date.',
    ],
    ['a name', { persons: [{ id: 'an', name: '' }] }, 'people: "name" is missing.'],
    [
      'a membership of nobody',
      { memberships: [{ organization_id: 'x', role: 'a' }] },
      'memberships: "member" is missing.',
    ],
    [
      'a reference to nobody',
      { persons: [{ id: 'an', name: 'An' }], memberships: [{ person_id: 'an', organization_id: 'bo', role: 'a' }] },
      'memberships.organization: there is no "ds.bo".',
    ],
    [
      'a reference to a person where a body is wanted',
      { persons: [{ id: 'an', name: 'An' }], memberships: [{ person_id: 'an', organization_id: 'an', role: 'a' }] },
      'memberships.organization: "ds.an" is a Person.',
    ],
  ])('%s is told, and only its record refused', async (_, document, what) => {
    const { problems, refused } = await read(document);
    expect(problems.map((one) => one.what)).toEqual([what]);
    expect(refused).toBe(1);
  });

  it('an empty date, an empty list, a missing key are nothing', async () => {
    const { problems } = await read({
      persons: [{ id: 'an', name: 'An', birth_date: '', links: [], other_names: null }],
    });
    expect(problems).toEqual([]);
  });

  it('an entity that refers to nothing stays, without the reference', async () => {
    const { records, problems } = await read({ organizations: [{ id: 'bo', name: 'Bộ', parent_id: 'chinh-phu' }] });
    expect(problems.map((one) => one.what)).toEqual(['organizations.parent: there is no "ds.chinh-phu".']);
    expect(records.Organization).toMatchObject([{ id: 'ds.bo', fields: { parent: [] } }]);
  });

  it('text that is no JSON any more says where', async () => {
    const { records, problems } = await readRecords(POPOLO, '{"persons": [{"id": "an", "name": "An"}, {bad}]}');
    expect(records.Person).toHaveLength(1);
    expect(problems[0]?.what).toMatch(/^It isn't JSON from here on: .*position/);
  });
});

const files = {
  'vietnam-national-assembly': { Person: 492, Organization: 2, Membership: 492, Event: 1, Area: 63 },
  'estonia-riigikogu': { Person: 120, Organization: 8, Membership: 121, Event: 1, Area: 12 },
  // One of its 15 organizations stands there twice.
  'greenland-inatsisartut': { Person: 145, Organization: 14, Membership: 369, Event: 13 },
  'isle-of-man-house-of-keys': { Person: 24, Organization: 3, Membership: 24, Event: 1, Area: 15 },
  'australia-tasmania-councillors': { Person: 263, Organization: 33, Membership: 317 },
};

(sharedData ? describe : describe.skip)(`real files${sharedData ? '' : ' (skipped: ../shared is not there)'}`, () => {
  it.each(Object.entries(files))('%s comes in whole', async (name, counts) => {
    const file = await openFile(`${sharedData ?? ''}/popolo/${name}.json`);
    expect(POPOLO.recognise(file.start)).toBe(true);
    const { records, problems } = await readRecords(
      POPOLO,
      file.readText(() => undefined),
    );
    expect(problems).toEqual([]);
    expect(Object.fromEntries(Object.keys(counts).map((kind) => [kind, records[kind]?.length]))).toEqual(counts);
  });
});
