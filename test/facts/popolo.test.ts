import { POPOLO } from '../../src/facts/read/popolo/POPOLO.js';
import { openFile } from '../../src/operation/openFile.js';
import { readRecords } from '../setup/readRecords.js';
import { rewrite } from '../setup/rewrite.js';
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
          post: ['ds.posts-chair'],
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
    expect(problems[0]?.what).toBe(`It isn't JSON: "b" can't stand at line 1, character 43.`);
  });
});

describe('names', () => {
  it('in brackets are a person’s, and no year', async () => {
    const { records } = await read({
      persons: [{ id: 'an', name: 'An (1954)' }],
      organizations: [{ id: 'bo', name: 'Bộ (cũ)' }],
    });
    expect(records.Person?.[0]?.fields.names).toHaveLength(1);
    expect(records.Organization?.[0]?.fields.names).toHaveLength(1);
  });

  it('in other languages are translations only where they are others', async () => {
    const { records } = await read({
      areas: [
        {
          id: 'x',
          name: 'Hà Nội',
          other_names: [
            { name: 'Hanoi', lang: 'en', note: 'multilingual' },
            { name: 'Hà Nội', lang: 'vi', note: 'multilingual' },
            { name: 'Hà Nội' },
            { name: 'Thăng Long', end_date: '1831' },
          ],
        },
      ],
    });
    expect(records.Area?.[0]?.fields.names).toEqual([
      { value: 'Hà Nội', kind: 'PREFERRED' },
      { value: 'Hanoi', kind: 'TRANSLATION', language: 'en' },
      { value: 'Hà Nội', kind: 'ALTERNATE', language: 'vi' },
      { value: 'Thăng Long', kind: 'FORMER', endDate: '1831' },
    ]);
  });

  it('of a post is its label, otherwise its role', async () => {
    const { records, passed } = await read({
      posts: [
        { id: 'a', label: 'Chef at Joe’s', role: 'Chef', other_label: ['Cook'] },
        { id: 'b', role: 'Chef' },
      ],
    });
    expect(records.Post?.map(({ fields }) => fields.name)).toEqual(['Chef at Joe’s', 'Chef']);
    expect(records.Post?.[0]?.fields.names).toMatchObject([{}, { value: 'Cook', kind: 'ALTERNATE' }]);
    expect(passed).toEqual({ 'Post.role': 1 });
  });
});

describe('ids', () => {
  it('of equal names without one differ, those of equal records don’t', async () => {
    const { records } = await read({
      persons: [
        { name: 'Nguyễn An', birth_date: '1950' },
        { name: 'Nguyễn An', birth_date: '1960' },
      ],
      memberships: [
        { person: { id: 'x', name: 'X' }, organization: { name: 'Bộ' } },
        { person: { id: 'y', name: 'Y' }, organization: { name: 'Bộ' } },
      ],
    });
    expect(records.Person?.map(({ fields }) => fields.name)).toEqual(
      expect.arrayContaining(['Nguyễn An', 'Nguyễn An', 'X', 'Y']),
    );
    expect(records.Organization).toHaveLength(1);
    expect(records.Membership).toHaveLength(2);
  });

  it('elsewhere without a scheme are the dataset’s, and one of ours is the record’s', async () => {
    const { records } = await read({
      persons: [
        {
          id: 'x',
          name: 'X',
          identifiers: [
            { identifier: '1' },
            { scheme: 'wikidata', identifier: 'Q1' },
            { scheme: 'isni' },
            { scheme: 'cochair', identifier: 'le-quoc-hung' },
          ],
        },
      ],
      events: [{ id: 'e', name: 'E', wikidata: 'Q2' }],
      areas: [{ id: 'a', name: 'A', identifier: 'ocd-division/country:vn' }],
    });
    expect(records.Person).toMatchObject([{ id: 'le-quoc-hung' }]);
    expect(records.Person?.[0]?.fields.identifiers).toEqual([
      { scheme: 'ds', value: '1' },
      { scheme: 'wikidata', value: 'Q1' },
    ]);
    expect(records.Event?.[0]?.fields.identifiers).toEqual([{ scheme: 'wikidata', value: 'Q2' }]);
    expect(records.Area?.[0]?.fields.identifiers).toEqual([{ scheme: 'ds', value: 'ocd-division/country:vn' }]);
  });
});

describe('what is embedded', () => {
  it('may have its id beside it, or nothing but an id', async () => {
    const { records, problems } = await read({
      persons: [{ id: 'an', name: 'An' }],
      memberships: [
        { person: { id: 'an' }, organization_id: 'bo', organization: { name: 'Bộ' }, role: 'a' },
        { person_id: 'an', area: { id: 'hn', name: 'Hà Nội', parent: { id: 'vn', name: 'Việt Nam' } }, role: 'b' },
      ],
    });
    expect(problems).toEqual([]);
    expect(records.Organization).toMatchObject([{ id: 'ds.bo' }]);
    expect(records.Area).toMatchObject([
      { id: 'ds.areas-hn', fields: { parent: ['ds.areas-vn'] } },
      { id: 'ds.areas-vn' },
    ]);
  });

  it('in a body belongs to it, or is what it belongs to', async () => {
    const { records, problems } = await read({
      organizations: [
        {
          id: 'vcci',
          name: 'VCCI',
          memberships: [
            { organization_id: 'mttq', role: 'member' },
            { person: { id: 'an', name: 'An' }, role: 'chair' },
          ],
          children: [{ id: 'vcci-hcm', name: 'VCCI HCM' }],
        },
        { id: 'mttq', name: 'Mặt trận' },
      ],
    });
    expect(problems).toEqual([]);
    expect(records.Membership?.map(({ id }) => id)).toEqual(['ds.an~chair~ds.vcci', 'ds.vcci~member~ds.mttq']);
    expect(records.Organization?.[2]?.fields).toMatchObject({ name: 'VCCI HCM', parent: ['ds.vcci'] });
  });

  it('is cited as the record that it stands in, once', async () => {
    const { records } = await read({
      memberships: [
        {
          person: { id: 'an', name: 'An' },
          role: 'a',
          organization: { id: 'b', name: 'B' },
          sources: [{ url: 'u:1' }],
        },
      ],
    });
    expect(records.Citation).toMatchObject([{ fields: { url: 'u:1' } }]);
  });

  it('attendees are records, ids or stubs', async () => {
    const { records, problems } = await read({
      persons: [{ id: 'an', name: 'An' }],
      events: [{ id: 'e', name: 'E', attendees: [{ id: 'an' }, 'an', { id: 'b', name: 'Bình' }] }],
    });
    expect(problems).toEqual([]);
    expect(records.Participation?.map(({ id }) => id)).toEqual([
      'ds.events-e~attendee~ds.an',
      'ds.events-e~attendee~ds.b',
    ]);
  });
});

it('what has no place is counted: classes, keys, further sources and titles', async () => {
  const { passed, problems } = await read({
    meta: { sources: ['x'] },
    warnings: { skipped: ['ward'] },
    motions: [{ id: 'm', text: 'x' }, { id: 'n' }],
    sources: [{ url: 'https://example.org' }],
    constructor: [{ id: 'x' }],
    persons: [{ id: 'an', name: 'An', constructor: 1, sources: [{ url: 'a:1' }, { url: 'a:2' }], given_name: 'An' }],
    memberships: [{ person_id: 'an', role: 'a', label: 'b', contact_details: [{ type: 'x' }] }],
    areas: [{ id: 'a', name: 'A', classification: 'ward', type: 'constituency' }],
  });
  expect(problems).toEqual([]);
  expect(passed).toEqual({
    'warnings.skipped': 1,
    motions: 2,
    sources: 1,
    constructor: 1,
    'Person.constructor': 1,
    'Person.sources (another source)': 1,
    'Person.given_name': 1,
    'Membership.label': 1,
    'Membership.contact_details': 1,
    'Area.type': 1,
  });
});

describe('our own exports', () => {
  it('refer to ids of the graph, in the SDL’s terms or Popolo’s', async () => {
    const proof = { citations: ['s.q'] };
    const { records, problems } = await read({
      sources: [{ id: 's', title: 'A report', published_on: '2023' }],
      citations: [{ id: 's.q', source: 's', quote: 'words' }],
      persons: [{ id: 'an', name: 'An', cochair: proof }],
      organizations: [{ id: 'bo', name: 'Bộ', cochair: proof }],
      events: [{ id: 'e', name: 'E', organization_id: 'bo', cochair: proof }],
      memberships: [{ person_id: 'an', organization_id: 'bo', role: 'a', cochair: { ...proof, status: 'CURRENT' } }],
      participations: [{ event: 'e', participant: 'an', role: 'CHAIR', on_behalf_of: ['bo'], ...proof }],
      groups: [{ id: 'g', name: 'G', names: [{ value: 'H', kind: 'FORMER', end_date: '2001' }], ...proof }],
    });
    expect(problems).toEqual([]);
    expect(records.Source?.[0]?.fields).toMatchObject({ publishedOn: '2023' });
    expect(records.Membership).toMatchObject([{ id: 'an~a~bo', fields: { status: 'CURRENT' } }]);
    expect(records.Participation).toMatchObject([{ id: 'e~chair~an', fields: { onBehalfOf: ['bo'] } }]);
    expect(records.Group?.[0]?.fields.names).toMatchObject([{ value: 'G' }, { value: 'H', endDate: '2001' }]);
    expect(records.Citation).toHaveLength(1);
  });

  it('with fields that are none are told, not thrown', async () => {
    const { problems } = await read({
      persons: [{ id: 'an', name: 'An', cochair: { shoeSize: 42 } }],
      citations: [{ source: 's' }],
    });
    expect(problems.map(({ what }) => what)).toEqual([
      'people.shoeSize is nothing that a file can say.',
      'citations: "id" is missing.',
    ]);
  });
});

describe('a file', () => {
  const an = { id: 'an', name: 'An', memberships: [{ organization_id: 'bo', role: 'a' }] };
  const bo = { id: 'bo', name: 'Bộ', classification: 'ministry' };

  it.each([
    ['a document', { meta: {}, name: 'Assembly', persons: [an], organizations: [bo] }],
    ['records by their ids', { persons: { an: { ...an, id: undefined } }, organizations: { bo } }],
    ['a list', [an, bo]],
  ])('%s comes in whole', async (_, value) => {
    for (const text of [JSON.stringify(value), JSON.stringify(value, null, 2)]) {
      expect(POPOLO.recognise(text)).toBe(true);
      const { records, problems } = await readRecords(POPOLO, text);
      expect(problems).toEqual([]);
      expect(Object.keys(records)).toEqual(expect.arrayContaining(['Person', 'Organization', 'Membership']));
    }
  });

  it.each([
    ['one a line', JSON.stringify],
    ['over several lines each', (value: unknown) => JSON.stringify(value, null, 2)],
  ])('records %s come in whole', async (_, write) => {
    const text = [an, bo, { persons: [{ id: 'b', name: 'B' }] }].map((one) => write(one)).join('\r\n');
    expect(POPOLO.recognise(text)).toBe(true);
    const { records, problems } = await readRecords(POPOLO, text);
    expect(problems).toEqual([]);
    expect([records.Person?.length, records.Organization?.length, records.Membership?.length]).toEqual([2, 1, 1]);
  });

  it.each([
    ['{"persons": [], "organizations": []}', true],
    [`{"memberships": [{"person_id": "${'x'.repeat(200)}`, true],
    ['{"birth_date": "1950", "memberships": [{"role": "a"}], "name": "An"}', true],
    ['{"type": "FeatureCollection", "features": [{"name": "x"}]}', false],
    ['{"name": "cochair", "version": "1"}', false],
    ['{"@context": "http://www.popoloproject.com/contexts/person.jsonld", "name": "An"}', true],
    ['{"type": "voice", "label": "Office", "value": "+84"}', false],
    ['{"organization_id": "a", "classification": "reading", "text": "That …"}', false],
    ['{"id": "a", "schema": "Person", "properties": {"name": ["A"]}}', false],
    ['name,label\n', false],
    ['[1, 2]', false],
    ['', false],
  ])('%s is recognised or not', (start, is) => {
    expect(POPOLO.recognise(start)).toBe(is);
  });

  it('a single record is told from a document by its keys, whatever their order', async () => {
    const { records, problems } = await readRecords(
      POPOLO,
      '{"birth_date": "1950", "memberships": [{"role": "a", "organization": {"id": "b", "name": "B"}}], "name": "An", "id": "an"}',
    );
    expect(problems).toEqual([]);
    expect(records.Membership?.map(({ id }) => id)).toEqual(['ds.an~a~ds.b']);
  });

  it('a line that is no JSON is told by its number, and the others come in', async () => {
    const { records, problems } = await readRecords(
      POPOLO,
      ['{broken', ...[an, bo].map((one) => JSON.stringify(one))].join('\n'),
    );
    expect(problems).toMatchObject([{ what: 'The line is no JSON.', place: { line: 1, record: 'line 1' } }]);
    expect(records.Person).toHaveLength(1);
  });

  it.each([
    ['{"persons":\n[{"id": "é" "name": "x"}]}', `"\\"" can't stand at line 2, character 13`],
    ['{"persons":\n[{"id": "𝔸", "name"', 'the text ends at line 2, character 21, before what was begun is closed'],
    ['{"persons": [{"id": "a", "name": tru}]}', `"}" can't stand at line 1, character 37`],
  ])('%s breaks where it does', async (text, where) => {
    const { problems } = await readRecords(POPOLO, text);
    expect(problems).toMatchObject([{ what: `It isn't JSON: ${where}.` }]);
  });

  it('what is no record, or of no class, is told by its place', async () => {
    const { problems } = await read({ persons: ['an', null], records: [{ id: 'x', name: 'X' }] });
    expect(problems.map(({ place, what }) => [place.record, what])).toEqual([
      ['persons[0]', 'It is no record, but "an".'],
      ['persons[1]', 'It is no record, but null.'],
      ['records/x', 'Nothing tells what sort of record it is.'],
    ]);
  });

  it('is written so that it can be read again', async () => {
    const documents = { persons: [an], organizations: [bo], posts: [{ id: 'p', label: 'P' }] };
    expect(JSON.parse(await rewrite(POPOLO, JSON.stringify(documents, null, 1)))).toEqual(documents);
    const mixed = await rewrite(POPOLO, JSON.stringify([bo, { ...an, gender: 'nam' }, bo, { id: 'x', name: 'X' }]));
    expect(await rewrite(POPOLO, mixed)).toBe(mixed);
    const lines = await rewrite(POPOLO, `{broken\n${JSON.stringify(bo)}\n${JSON.stringify(bo)}\n`);
    expect(await rewrite(POPOLO, lines)).toBe(lines);
    expect(lines).toMatch(/^\{broken\n/);
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

describe('what real files do', () => {
  const MEMBER = { person_id: 'an', organization_id: 'bern', role: 'member' };

  it('gives a body and a place one id: each is itself', async () => {
    const { records, problems } = await read({
      persons: [{ id: 'an', name: 'An' }],
      organizations: [{ id: 'bern', name: 'Bern Council' }],
      areas: [{ id: 'bern', name: 'Bern' }],
      memberships: [{ ...MEMBER, area_id: 'bern' }],
    });
    expect(problems).toEqual([]);
    expect(records.Membership).toMatchObject([{ fields: { organization: ['ds.bern'], area: ['ds.areas-bern'] } }]);
  });

  it('gives a person and a body one id: the first stays, the other is refused and not half written', async () => {
    const { records, problems, refused } = await read({
      persons: [{ id: 'smith', name: 'Ann Smith' }],
      organizations: [{ id: 'smith', name: 'Smith Party' }],
      memberships: [{ person_id: 'smith', organization_id: 'smith', role: 'leader' }],
    });
    expect(refused).toBe(2);
    expect(problems.map(({ what }) => what)).toEqual([
      expect.stringMatching(/^"ds.smith" is an? \w+ and an? \w+ at once\.$/),
      'memberships.member: "ds.smith" is two things in this file.',
      'memberships.organization: "ds.smith" is two things in this file.',
    ]);
    expect([...(records.Person ?? []), ...(records.Organization ?? [])]).toHaveLength(1);
    expect(records.Membership).toBeUndefined();
  });

  it('gives dates without day and month, and names in parts', async () => {
    const { records, problems } = await read({
      persons: [
        { id: 'a', name: 'A', birth_date: '1960-00-00', death_date: '1999-09-00' },
        { id: 'b', given_name: 'Ann', family_name: 'Lee', other_names: [{ given_name: 'Anna', family_name: 'Li' }] },
        {
          id: 'c',
          other_names: [
            { note: 'Main', given_name: 'Old', family_name: 'Name', start_date: '1990' },
            { note: 'Main', given_name: 'New', family_name: 'Name', start_date: '2000' },
          ],
        },
        { id: 'd', name: [{ note: 'Main', given_name: 'Diane', family_name: 'Abbott' }] },
      ],
    });
    expect(problems).toEqual([]);
    const [a, b, c, d] = records.Person ?? [];
    expect(d?.fields).toMatchObject({ name: 'Diane Abbott', names: [{ value: 'Diane Abbott' }] });
    expect(a?.fields).toMatchObject({ birthDate: '1960', deathDate: '1999-09' });
    expect(b?.fields).toMatchObject({ name: 'Ann Lee', names: [{ value: 'Ann Lee' }, { value: 'Anna Li' }] });
    expect(c?.fields).toMatchObject({ name: 'New Name', names: [{ value: 'New Name' }, { value: 'Old Name' }] });
  });

  it('says two things of one person: the first counts, the other is told', async () => {
    const { records, passed } = await read({
      persons: [
        { id: 'a', name: 'A', birth_date: '1950-01-01', gender: 'male' },
        { id: 'a', name: 'A', birth_date: '1960-02-02', gender: 'male' },
        { id: 'a', name: 'A', birth_date: '1950' },
      ],
    });
    expect(records.Person).toMatchObject([{ fields: { birthDate: '1950-01-01' } }]);
    expect(passed).toEqual({ 'Person.birthDate (another value)': 1 });
  });

  it('has a wrong record that others refer to: they say so, and leave no citation behind', async () => {
    const { records, problems } = await read({
      persons: [{ id: 'an', name: 'An', birth_date: 'spring' }],
      organizations: [{ id: 'bern', name: 'Bern Council' }],
      memberships: [MEMBER],
    });
    expect(problems.map(({ what }) => what)).toEqual([
      expect.stringContaining('people.birthDate: "spring" is no date'),
      'memberships.member: "ds.an" was refused itself.',
    ]);
    expect(records.Citation).toHaveLength(1);
  });

  it('has byte order marks within names, which stay', async () => {
    const name = 'Nguyễn\uFEFF Văn\uFEFFA';
    const { records } = await read({ persons: [{ id: 'a', name }] });
    expect(records.Person?.[0]?.fields.name).toBe(name);
    const escaped = '{"persons": [{"id": "a", "name": "A\\ufeff B"}]}';
    expect((await readRecords(POPOLO, escaped)).records.Person?.[0]?.fields.name).toBe('A\uFEFF B');
  });

  it('ends too early: nothing of it counts', async () => {
    const { cutOff, problems } = await readRecords(POPOLO, '{"persons": [{"id": "a", "name": "A"}, {"id": "b", "na');
    expect(cutOff).toBe(true);
    expect(problems).toHaveLength(1);
  });

  it.each([
    ['Wikidata', 'https://www.wikidata.org/wiki/Q42', 'wikidata', 'Q42'],
    ['wikidata', 'http://www.wikidata.org/entity/q42', 'wikidata', 'Q42'],
    ['ISNI', '0000 0001 2150 090x', 'isni', '000000012150090X'],
    ['ORCID', 'https://orcid.org/0000-0001-2150-090X', 'orcid', '0000-0001-2150-090X'],
    [
      'opencorporates',
      'https://opencorporates.com/companies/gb/1',
      'opencorporates',
      'https://opencorporates.com/companies/gb/1',
    ],
    ['Own Scheme', 'https://example.org/x', 'Own Scheme', 'https://example.org/x'],
  ])('writes the identifier %s %s in one of many ways', async (scheme, identifier, known, value) => {
    const { records } = await read({ persons: [{ id: 'a', name: 'A', identifiers: [{ scheme, identifier }] }] });
    expect(records.Person?.[0]?.fields.identifiers).toEqual([{ scheme: known, value }]);
  });
});
