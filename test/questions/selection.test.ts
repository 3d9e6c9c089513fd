import { askGraph } from '../setup/askGraph.js';

const { ask } = askGraph();

/** The parts of GraphQL that a compiler gets wrong: each query with its whole answer. */
const CASES: [title: string, query: string, variables: Record<string, unknown>, data: unknown][] = [
  [
    'aliases, also of one field twice with other arguments',
    '{ a: person(id: "le-quoc-hung") { x: name y: name(language: "en") } b: person(id: "do-thi-lan") { name } }',
    {},
    { a: { x: 'Lê Quốc Hùng', y: 'Lê Quốc Hùng' }, b: { name: 'Đỗ Thị Lan' } },
  ],
  [
    'aliases that mean something to Cypher or JavaScript',
    '{ return: person(id: "le-quoc-hung") { null: id end: id in: id constructor: id __proto__: id where: name } }',
    {},
    {
      return: JSON.parse(
        '{"null":"le-quoc-hung","end":"le-quoc-hung","in":"le-quoc-hung","constructor":"le-quoc-hung","__proto__":"le-quoc-hung","where":"Lê Quốc Hùng"}',
      ) as unknown,
    },
  ],
  [
    'selections of one field merged',
    '{ person(id: "le-quoc-hung") { id } person(id: "le-quoc-hung") { memberships(first: 1) { totalCount } memberships(first: 1) { nodes { title } } } }',
    {},
    { person: { id: 'le-quoc-hung', memberships: { totalCount: 3, nodes: [{ title: 'Trung tướng' }] } } },
  ],
  [
    'fragments, named and inline, nested, on interfaces and unions',
    `{ nodes(ids: ["le-quoc-hung", "bo-cong-an", "bocongan-2023-12-22"]) { ...N } }
     fragment N on Node { __typename ... on Entity { ...E } ... on Source { publisher } }
     fragment E on Entity { name ... on Organization { classification } }`,
    {},
    {
      nodes: [
        { __typename: 'Person', name: 'Lê Quốc Hùng' },
        { __typename: 'Organization', name: 'Bộ Công an', classification: 'bộ' },
        { __typename: 'Source', publisher: 'Cổng Thông tin điện tử Bộ Công an' },
      ],
    },
  ],
  [
    '@skip and @include, by literal and by variable',
    'query ($yes: Boolean!, $no: Boolean!) { person(id: "le-quoc-hung") { id @include(if: $yes) name @include(if: $no) n: name @skip(if: $no) ... @skip(if: true) { gender } } }',
    { yes: true, no: false },
    { person: { id: 'le-quoc-hung', n: 'Lê Quốc Hùng' } },
  ],
  [
    'edges and nodes of one connection together, edges twice',
    '{ awards(first: 1) { nodes { id } edges { node { name } } more: edges { cursor } __typename } }',
    {},
    {
      awards: {
        nodes: [{ id: 'bang-khen-cua-bo-cong-an' }],
        edges: [{ node: { name: 'Bằng khen của Bộ Công an' } }],
        more: [{ cursor: Buffer.from('["Award,id","bang-khen-cua-bo-cong-an"]').toString('base64url') }],
        __typename: 'AwardConnection',
      },
    },
  ],
  [
    'the schema beside the graph',
    '{ person(id: "le-quoc-hung") { id } __type(name: "Count") { fields { name } } __typename }',
    {},
    {
      person: { id: 'le-quoc-hung' },
      __type: { fields: [{ name: 'value' }, { name: 'qualifier' }, { name: 'text' }] },
      __typename: 'Query',
    },
  ],
  [
    'a default value, overridden by null',
    'query ($first: Int = 1) { awards(first: $first) { nodes { __typename } } }',
    { first: null },
    { awards: { nodes: Array(4).fill({ __typename: 'Award' }) } },
  ],
  [
    'a page of none',
    '{ awards(first: 0) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }',
    {},
    { awards: { totalCount: 4, nodes: [], pageInfo: { hasNextPage: true, endCursor: null } } },
  ],
];

it.each(CASES)('%s', async (_title, query, variables, expected) => {
  const { data, errors } = await ask(query, variables);
  expect(errors).toBeUndefined();
  expect(data).toEqual(expected);
});

it('keeps the order of the selection', async () => {
  const { data } = await ask('{ b: __typename person(id: "le-quoc-hung") { name id } a: statistics { people } }');
  expect(JSON.stringify(data)).toMatch(/^\{"b":"Query","person":\{"name":.*,"id":.*\},"a":/);
});

describe('pages', () => {
  const QUERY = `query ($first: Int, $after: String, $last: Int, $before: String, $direction: OrderDirection!) {
    organizations(first: $first, after: $after, last: $last, before: $before, orderBy: [{ field: NAME, direction: $direction }]) {
      nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  interface Page {
    nodes: { id: string }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  }
  const page = async (variables: Record<string, unknown>): Promise<Page> => {
    const { data, errors } = await ask(QUERY, variables);
    expect(errors).toBeUndefined();
    return (data as { organizations: Page }).organizations;
  };

  it.each(['ASC', 'DESC'])('walk %s through everything once, forwards and backwards', async (direction) => {
    const all = (await page({ first: 100, direction })).nodes.map((one) => one.id);
    expect(all.length).toBeGreaterThan(5);
    const forwards: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { nodes, pageInfo } = await page({ first: 2, after, direction });
      expect(pageInfo.hasPreviousPage).toBe(after !== null);
      forwards.push(...nodes.map((one) => one.id));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(forwards).toEqual(all);
    const backwards: string[] = [];
    for (let before: string | null = null, more = true; more;) {
      const { nodes, pageInfo } = await page({ last: 2, before, direction });
      expect(pageInfo.hasNextPage).toBe(before !== null);
      backwards.unshift(...nodes.map((one) => one.id));
      [before, more] = [pageInfo.startCursor, pageInfo.hasPreviousPage];
    }
    expect(backwards).toEqual(all);
  });
});
