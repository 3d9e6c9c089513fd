import type { Query } from '../../src/generated/schema.js';
import { askGraph } from '../setup/askGraph.js';

const { ask } = askGraph();
const EVENT = 'hoi-nghi-bieu-duong-2023-12-22';
const CITED = 'citations { nodes { quote source { id } } }';

async function answer(query: string, variables: Record<string, unknown> = {}): Promise<Query> {
  const { data, errors } = await ask(query, variables);
  expect(errors).toBeUndefined();
  return data as unknown as Query;
}

it('tells who belongs to the same organizations, and to which, with proof', async () => {
  const { person } = await answer(`{ person(id: "le-quoc-hung") { coMembers { totalCount edges { sharedOrganizations
    node { name memberships(where: { organization: { id: { eq: "trung-uong-dang" } } }) { nodes { status ${CITED} } } }
    organizations { totalCount nodes { id } } } } } }`);
  const edges = person?.coMembers.edges ?? [];
  expect(person?.coMembers.totalCount).toBe(3);
  expect(edges.map(({ node, sharedOrganizations }) => [node.name, sharedOrganizations])).toEqual([
    ['Nguyễn Đình Khang', 1],
    ['Nguyễn Thanh Bình', 1],
    ['Phạm Tất Thắng', 1],
  ]);
  expect(edges.map((edge) => edge.organizations)).toEqual(
    Array(3).fill({ totalCount: 1, nodes: [{ id: 'trung-uong-dang' }] }),
  );
  expect(edges[1]?.node.memberships.nodes).toEqual([
    {
      status: 'FORMER',
      citations: {
        nodes: [
          {
            quote: 'Nguyễn Thanh Bình, nguyên Ủy viên Trung ương Đảng, Chủ tịch Hội Người cao tuổi Việt Nam',
            source: { id: 'bocongan-2023-12-22' },
          },
          { quote: 'Chiều 22/12/2023', source: { id: 'bocongan-2023-12-22' } },
        ],
      },
    },
  ]);
});

it('keeps to memberships of a status, in both, and to organizations', async () => {
  const { person } = await answer(`{ person(id: "le-quoc-hung") {
    current: coMembers(statuses: [CURRENT]) { nodes { id } }
    former: coMembers(statuses: [FORMER]) { totalCount }
    none: coMembers(where: { id: { eq: "bo-cong-an" } }) { totalCount } } }`);
  expect(person).toEqual({
    current: { nodes: [{ id: 'nguyen-dinh-khang' }, { id: 'pham-tat-thang' }] },
    former: { totalCount: 0 },
    none: { totalCount: 0 },
  });
});

it('tells which organizations share people, and whom', async () => {
  const { organization } = await answer(`{ organization(id: "hoi-nguoi-cao-tuoi-viet-nam") {
    interlocks { edges { sharedPeople node { id } people { nodes { name ${CITED} } } } }
    current: interlocks(statuses: [CURRENT]) { totalCount }
    named: interlocks(where: { name: { matches: "nguyen thanh binh" } }) { totalCount } } }`);
  expect(organization).toMatchObject({ current: { totalCount: 0 }, named: { totalCount: 1 } });
  expect(organization?.interlocks.edges).toMatchObject([
    { sharedPeople: 1, node: { id: 'trung-uong-dang' }, people: { nodes: [{ name: 'Nguyễn Thanh Bình' }] } },
  ]);
  expect(organization?.interlocks.edges[0]?.people.nodes[0]?.citations.nodes[0]?.source.id).toBe('bocongan-2023-12-22');
});

describe('organizations that meet at events', () => {
  const met = `query ($presence: [EventPresence!], $id: ID!) { organization(id: $id) { metThroughEvents(presence: $presence) {
    totalCount edges { sharedEvents node { id } events { nodes { id ${CITED} } } } } } }`;
  const list = async (id: string, presence: string[] | null): Promise<string[]> => {
    const { organization } = await answer(met, { id, presence });
    const edges = organization?.metThroughEvents.edges ?? [];
    for (const { sharedEvents, events } of edges) {
      expect([sharedEvents, events.nodes.map((one) => one.id)]).toEqual([1, [EVENT]]);
      expect(events.nodes[0]?.citations.nodes[0]?.source.id).toBe('bocongan-2023-12-22');
    }
    return edges.map(({ node }) => node.id);
  };

  it('were there by themselves, by somebody on their behalf, or by a member', async () => {
    expect(await list('bo-cong-an', ['PARTICIPANT'])).toEqual(['tong-lien-doan-lao-dong-viet-nam']);
    expect(await list('bo-cong-an', ['REPRESENTATIVE'])).toEqual(['dang-uy-cong-an-trung-uong']);
    expect(await list('bo-cong-an', ['PARTICIPANT', 'REPRESENTATIVE'])).toEqual([
      'dang-uy-cong-an-trung-uong',
      'tong-lien-doan-lao-dong-viet-nam',
    ]);
    expect(await list('hoi-nguoi-cao-tuoi-viet-nam', ['PARTICIPANT', 'REPRESENTATIVE'])).toEqual([]);
    expect(await list('hoi-nguoi-cao-tuoi-viet-nam', null)).toEqual([
      'ban-dan-van-trung-uong',
      'bo-cong-an',
      'bo-lao-dong-thuong-binh-va-xa-hoi',
      'dang-uy-cong-an-trung-uong',
      'tong-lien-doan-lao-dong-viet-nam',
      'trung-uong-dang',
      'uy-ban-xa-hoi-cua-quoc-hoi',
    ]);
  });

  it('answer alike where several ask at once', async () => {
    const query = `query ($id: ID!, $presence: [EventPresence!]) { organization(id: $id) {
      metThroughEvents(presence: $presence, first: 5) { totalCount edges { sharedEvents node { id } events(first: 2) { nodes { id } } } }
      timeline(kinds: [PARTICIPATION], first: 3) { nodes { fact { id } } } } }`;
    const requests = ['bo-cong-an', 'tong-lien-doan-lao-dong-viet-nam', 'dang-uy-cong-an-trung-uong'].flatMap((id) =>
      ['PARTICIPANT', 'REPRESENTATIVE', 'MEMBER'].map((presence) => ({ id, presence: [presence] })),
    );
    const alone: Query[] = [];
    for (const request of requests) alone.push(await answer(query, request));
    expect(await Promise.all(requests.map((request) => answer(query, request)))).toEqual(alone);
  });

  it('are those of some events only', async () => {
    const query = `query ($after: String) { organization(id: "bo-cong-an") {
      early: metThroughEvents(where: { startDate: { lt: "2023" } }) { totalCount }
      metThroughEvents(where: { startDate: { gte: "2023" } }, first: 2, after: $after) {
        totalCount nodes { id } pageInfo { endCursor hasNextPage hasPreviousPage } } } }`;
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { organization } = await answer(query, { after });
      const { totalCount, nodes, pageInfo } = (organization as NonNullable<typeof organization>).metThroughEvents;
      expect([totalCount, pageInfo.hasPreviousPage]).toEqual([7, after !== null]);
      seen.push(...nodes.map((one) => one.id));
      [after, more] = [pageInfo.endCursor ?? null, pageInfo.hasNextPage];
    }
    expect(new Set(seen).size).toBe(7);
  });
});
