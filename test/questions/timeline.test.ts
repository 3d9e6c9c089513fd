import type { Query } from '../../src/generated/schema.js';
import { askGraph } from '../setup/askGraph.js';

const { ask } = askGraph();
const ITEM = `placement startDate endDate earliest latest
  fact { __typename id citations { nodes { quote source { id } } } }`;

async function answer(query: string, variables: Record<string, unknown> = {}): Promise<Query> {
  const { data, errors } = await ask(query, variables);
  expect(errors).toBeUndefined();
  return data as unknown as Query;
}

it('places a membership that is said to be over where that is said, and invents no dates', async () => {
  const { person } = await answer(`{ person(id: "nguyen-thanh-binh") { timeline { totalCount nodes { ${ITEM} } } } }`);
  const day = { earliest: '2023-12-22', latest: '2023-12-22' };
  expect(person?.timeline.totalCount).toBe(3);
  expect(person?.timeline.nodes).toMatchObject([
    { placement: 'HAPPENED', startDate: '2023-12-22', endDate: null, ...day, fact: { __typename: 'Participation' } },
    { placement: 'OVER', startDate: null, endDate: null, ...day, fact: { __typename: 'Membership' } },
    { placement: 'ATTESTED', startDate: null, endDate: null, ...day, fact: { __typename: 'Membership' } },
  ]);
  for (const { fact } of person?.timeline.nodes ?? []) {
    expect(fact.citations.nodes).toContainEqual({
      quote: 'Nguyễn Thanh Bình, nguyên Ủy viên Trung ương Đảng, Chủ tịch Hội Người cao tuổi Việt Nam',
      source: { id: 'bocongan-2023-12-22' },
    });
  }
});

it('has each fact once, whatever the entity’s part in it, and those of the kinds asked for', async () => {
  const { organization } = await answer(`{ organization(id: "bo-cong-an") {
    timeline { totalCount nodes { fact { id } } }
    given: timeline(kinds: [CONFERRAL]) { nodes { placement fact { ... on Conferral { award { id } } } } } } }`);
  const ids = organization?.timeline.nodes.map((one) => one.fact.id) ?? [];
  expect(ids).toEqual([
    expect.stringMatching(/^bang-khen-cua-bo-cong-an~/),
    'hoi-nghi-bieu-duong-2023-12-22~organizer~bo-cong-an',
    'le-quoc-hung~thu-truong~bo-cong-an',
    'hoi-nghi-bieu-duong-2023-12-22~speaker~le-quoc-hung',
  ]);
  expect(organization).toMatchObject({
    timeline: { totalCount: 4 },
    given: { nodes: [{ placement: 'HAPPENED', fact: { award: { id: 'bang-khen-cua-bo-cong-an' } } }] },
  });
});

it('is paged through, forwards and backwards, and cut to what is dated', async () => {
  const QUERY = `query ($first: Int, $after: String, $last: Int, $before: String) { person(id: "le-quoc-hung") {
    timeline(first: $first, after: $after, last: $last, before: $before, includeUndated: false) {
      edges { cursor node { fact { id } } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;
  const page = async (variables: Record<string, unknown>) => {
    const { person } = await answer(QUERY, variables);
    if (!person) throw new Error('He is in the seed.');
    return person.timeline;
  };
  const idsOf = ({ edges }: Awaited<ReturnType<typeof page>>): string[] => edges.map((edge) => edge.node.fact.id);
  const all = idsOf(await page({ first: 100 }));
  expect(all).toHaveLength(8);
  const first = await page({ first: 3 });
  const second = await page({ first: 100, after: first.pageInfo.endCursor });
  expect([...idsOf(first), ...idsOf(second)]).toEqual(all);
  expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  const back = await page({ last: 3, before: second.pageInfo.startCursor });
  expect(idsOf(back)).toEqual(idsOf(first));
});
