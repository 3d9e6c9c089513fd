import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Query } from '../../src/generated/schema.js';
import { askGraph } from '../setup/askGraph.js';
import { sharedSources } from '../setup/sharedSources.js';

const EVENT = 'hoi-nghi-bieu-duong-2023-12-22';
const CITED = 'citations { nodes { quote start end source { id } } }';
const { ask } = askGraph();

describe('the conference of 22/12/2023', () => {
  it('was co-chaired by two, as they were titled that day', async () => {
    const { event } = await answer(`{ event(id: "${EVENT}") { startDate timeOfDay location
      participations(where: { role: { eq: CO_CHAIR } }) { nodes { person { name } capacities ${CITED} } } } }`);
    expect(event).toMatchObject({ startDate: '2023-12-22', timeOfDay: 'chiều', location: null });
    expect(event?.participations.nodes.map((one) => [one.person?.name, one.capacities])).toEqual([
      ['Lê Quốc Hùng', ['Trung tướng', 'Ủy viên Trung ương Đảng', 'Thứ trưởng Bộ Công an']],
      ['Nguyễn Đình Khang', ['Ủy viên Trung ương Đảng', 'Chủ tịch Tổng Liên đoàn Lao động Việt Nam']],
    ]);
    expect(quotesOf(event?.participations.nodes[0])).toContain('đồng chủ trì Hội nghị');
  });

  it('has its name, and an English one that is marked as a translation', async () => {
    const { event } = await answer(`{ event(id: "${EVENT}") { name names { value kind language } } }`);
    expect(event?.name).toBe(
      'Hội nghị biểu dương điển hình tiên tiến công nhân, viên chức, lao động trong phong trào toàn dân bảo vệ ANTQ giai đoạn 2018 – 2023',
    );
    expect(event?.names.find((name) => name.language === 'en')).toMatchObject({ kind: 'TRANSLATION' });
  });

  it('was attended by these, in these roles, titled as worded', async () => {
    const { event } = await answer(`{ event(id: "${EVENT}") { participations(first: 100) { nodes {
      role capacities onBehalfOf { name } participant { __typename ... on Entity { name } } ${CITED} } } } }`);
    const rows = (event?.participations.nodes ?? []).map((one) => [
      one.role,
      'name' in one.participant ? one.participant.name : '',
      one.capacities.join('; '),
      one.onBehalfOf.map((body) => body.name).join('; '),
    ]);
    expect(rows).toMatchSnapshot();
    for (const one of event?.participations.nodes ?? []) expect(quotesOf(one)).not.toEqual([]);
  });

  it('saw Lê Quốc Hùng speak on behalf of the Party committee and the ministry’s leadership', async () => {
    const { person } = await answer(`{ person(id: "le-quoc-hung") {
      participations(where: { role: { eq: SPEAKER } }) { nodes { onBehalfOf { name } ${CITED} } } } }`);
    expect(person?.participations.nodes[0]?.onBehalfOf.map((body) => body.name)).toEqual([
      'Đảng ủy Công an Trung ương',
      'Bộ Công an',
    ]);
    expect(quotesOf(person?.participations.nodes[0]).join()).toContain('thay mặt Đảng ủy Công an Trung ương');
  });

  it('saw these awards, to whom, by whose hand', async () => {
    const { event } = await answer(`{ event(id: "${EVENT}") { conferrals { nodes { award { name } conferrer { name }
      presenter { name } recipients { ... on Group { name organizations { nodes { name } } } }
      individuals { value } collectives { value } ${CITED} } } } }`);
    expect(event?.conferrals.nodes).toMatchSnapshot();
  });
});

it('Lê Quốc Hùng co-chaired with Nguyễn Đình Khang alone', async () => {
  const { person } = await answer(`{ person(id: "le-quoc-hung") { coParticipants(roles: [CO_CHAIR]) {
    edges { sharedEvents node { name } events { nodes { id } } } } } }`);
  expect(person?.coParticipants.edges).toEqual([
    { sharedEvents: 1, node: { name: 'Nguyễn Đình Khang' }, events: { nodes: [{ id: EVENT }] } },
  ]);
});

it('tells who was there from each organization', async () => {
  const { organizations } = await answer(`{ organizations(first: 100, orderBy: [{ field: NAME, direction: ASC }],
    where: { memberships: { person: { participations: { event: { id: { eq: "${EVENT}" } } } } } }) {
    nodes { name memberships(orderBy: [{ field: TITLE, direction: ASC }]) { nodes { title status person { name } } } } } }`);
  const rows = organizations.nodes.flatMap(({ name, memberships }) =>
    memberships.nodes.map(({ title, status, person }) => [name, title, status, person?.name]),
  );
  expect(rows).toMatchSnapshot();
});

it('tells whose membership of the Central Committee is over, and invents no end', async () => {
  const { memberships } = await answer(`{ memberships(where: { status: { eq: FORMER },
    organization: { id: { eq: "trung-uong-dang" } } }) {
    nodes { person { name } title startDate endDate attestedOn ${CITED} } } }`);
  expect(memberships.nodes).toMatchObject([
    { person: { name: 'Nguyễn Thanh Bình' }, title: 'Ủy viên', startDate: null, endDate: null, attestedOn: [] },
  ]);
  expect(quotesOf(memberships.nodes[0]).join()).toContain('nguyên Ủy viên Trung ương Đảng');
});

it('gives both wordings of who got the Confederation’s certificates', async () => {
  const { awards } = await answer(`{ awards(first: 100) { nodes { id conferrals { nodes {
    individuals { value } collectives { value } citations { nodes { quote } } } } } } }`);
  const award = awards.nodes.find((one) => one.id === 'bang-khen-cua-tong-lien-doan-lao-dong-viet-nam');
  const [conferral] = award?.conferrals.nodes ?? [];
  expect(conferral).toMatchObject({ individuals: { value: 6 }, collectives: { value: 2 } });
  expect(quotesOf(conferral).some((quote) => quote?.endsWith('06 cá nhân thuộc Bộ Công an'))).toBe(true);
  expect(quotesOf(conferral).some((quote) => quote?.endsWith('06 cá nhân'))).toBe(true);
});

describe('search', () => {
  it.each([
    ['le quoc hung', 'le-quoc-hung', 'FOLDED'],
    ['Lê Quốc Hùng', 'le-quoc-hung', 'EXACT'],
    ['Lê Quốc Hùng'.normalize('NFD'), 'le-quoc-hung', 'EXACT'],
    ['quoc hung', 'le-quoc-hung', 'FOLDED'],
    ['Le Quoc Hug', 'le-quoc-hung', 'FUZZY'],
    ['nguyen dinh khang', 'nguyen-dinh-khang', 'FOLDED'],
    ['Khang', 'nguyen-dinh-khang', 'EXACT'],
    ['TLĐLĐVN', 'tong-lien-doan-lao-dong-viet-nam', 'EXACT'],
    ['TLĐLĐVN'.normalize('NFD'), 'tong-lien-doan-lao-dong-viet-nam', 'EXACT'],
    ['tldldvn', 'tong-lien-doan-lao-dong-viet-nam', 'FOLDED'],
    ['BDVTW', 'ban-dan-van-trung-uong', 'EXACT'],
    ['BLĐTBXH', 'bo-lao-dong-thuong-binh-va-xa-hoi', 'EXACT'],
    ['Ministry of Public Security', 'bo-cong-an', 'EXACT'],
    ['“Bảo vệ ANTQ”', 'ky-niem-chuong-bao-ve-antq', 'EXACT'],
  ])('%s finds %s', async (query, id, match) => {
    const { search } = await answer(
      'query ($query: String!) { search(query: $query) { edges { match node { id } } } }',
      {
        query,
      },
    );
    expect(search.edges[0]).toEqual({ match, node: { id } });
  });

  it.each(['', '   ', '+-&|!(){}[]^"~*?:\\/', 'AND OR NOT', '\u0000', 'name:*'])(
    'takes “%s” as text',
    async (query) => {
      const result = await ask('query ($query: String!) { search(query: $query) { totalCount } }', { query });
      expect(result.errors).toBeUndefined();
    },
  );
});

it('joins whom somebody spoke for, and a model to its movement', async () => {
  const { neighbourhood, programme } = (await answer(`{
    neighbourhood(of: ["dang-uy-cong-an-trung-uong"]) { links { from fact { ... on Participation { role } } } }
    programme: node(id: "to-tu-quan-khu-nha-tro-cong-nhan") { ... on Programme { partOf { id } ${CITED} } } }`)) as Query & {
    programme: { partOf: { id: string } };
  };
  expect(neighbourhood.links).toContainEqual({ from: 'le-quoc-hung', fact: { role: 'SPEAKER' } });
  expect(programme.partOf.id).toBe('phong-trao-toan-dan-bao-ve-an-ninh-to-quoc');
});

it('gives the English name to whoever asks for a regional English', async () => {
  const { organization } = await answer(
    '{ organization(id: "bo-cong-an") { en: name(language: "en") gb: name(language: "en-GB") fr: name(language: "fr") } }',
  );
  expect(organization).toEqual({
    en: 'Ministry of Public Security',
    gb: 'Ministry of Public Security',
    fr: 'Bộ Công an',
  });
});

it('finds everything that the graph says of a citation, from the citation', async () => {
  const { source } = await answer(`{ source(id: "bocongan-2023-12-22") { citations(first: 100) { nodes {
    quote start supports { id } } } } }`);
  const starts = source?.citations.nodes.map((one) => one.start ?? -1) ?? [];
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  for (const one of source?.citations.nodes ?? []) expect(one.supports.length).toBeGreaterThan(0);
});

const withText = sharedSources ? it : it.skip;
withText('every quote stands in the text where it says (skipped where the text is not at hand)', async () => {
  const folder = sharedSources ?? '';
  const text = readFileSync(join(folder, readdirSync(folder).find((file) => file.endsWith('.txt')) ?? ''), 'utf8');
  const { source } = await answer(`{ source(id: "bocongan-2023-12-22") { text length sha256
    citations(first: 100) { nodes { quote start end } } } }`);
  expect(source?.text).toBe(text);
  expect(source?.length).toBe(text.length);
  expect(source?.citations.nodes.length).toBeGreaterThan(30);
  for (const { quote, start, end } of source?.citations.nodes ?? []) {
    expect(text.slice(start ?? 0, end ?? 0)).toBe(quote);
  }
});

async function answer(query: string, variables?: Record<string, unknown>): Promise<Query> {
  const { data, errors } = await ask(query, variables);
  expect(errors).toBeUndefined();
  return data as unknown as Query;
}

function quotesOf(
  fact: { citations: { nodes: readonly { quote?: string | null }[] } } | undefined,
): (string | null | undefined)[] {
  return fact?.citations.nodes.map((one) => one.quote) ?? [];
}
