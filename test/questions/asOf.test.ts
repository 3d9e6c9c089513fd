import type { Query } from '../../src/generated/schema.js';
import { askGraph } from '../setup/askGraph.js';

const { ask } = askGraph();

async function titlesAsOf(person: string, asOf: string): Promise<[string, string][]> {
  const { data, errors } = await ask(
    'query ($id: ID!, $asOf: PartialDate) { person(id: $id) { memberships(asOf: $asOf) { edges { certainty node { title } } } } }',
    { id: person, asOf },
  );
  expect(errors).toBeUndefined();
  const edges = (data as unknown as Query).person?.memberships.edges ?? [];
  return edges.map(({ certainty, node }) => [node.title ?? '', certainty ?? '']);
}

/** The report attests his post on 2023-12-22 and says that his membership of the Central Committee was over by then. */
it.each([
  ['2023-12-22', [['Chủ tịch', 'CERTAIN']]],
  [
    '2023-12',
    [
      ['Ủy viên', 'POSSIBLE'],
      ['Chủ tịch', 'CERTAIN'],
    ],
  ],
  [
    '2023',
    [
      ['Ủy viên', 'POSSIBLE'],
      ['Chủ tịch', 'CERTAIN'],
    ],
  ],
  ['2024', [['Chủ tịch', 'POSSIBLE']]],
  [
    '2010',
    [
      ['Ủy viên', 'POSSIBLE'],
      ['Chủ tịch', 'POSSIBLE'],
    ],
  ],
])('as of %s', async (asOf, titles) => {
  expect(await titlesAsOf('nguyen-thanh-binh', asOf)).toEqual(titles);
});

it('says nothing of certainty where the list is not as of a date, and works over the whole graph', async () => {
  const { data } = await ask(`{ person(id: "le-quoc-hung") { memberships(first: 1) { edges { certainty } } }
    memberships(asOf: "2023-12-22", where: { organization: { id: { eq: "trung-uong-dang" } } }) { totalCount edges { certainty } } }`);
  expect(data).toEqual({
    person: { memberships: { edges: [{ certainty: null }] } },
    memberships: { totalCount: 3, edges: Array(3).fill({ certainty: 'CERTAIN' }) },
  });
});
