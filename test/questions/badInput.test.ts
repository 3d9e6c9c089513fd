import { askGraph } from '../setup/askGraph.js';

const { ask } = askGraph();

/** What is asked wrongly, and the one error that says so. */
const CASES: [title: string, query: string, variables: Record<string, unknown>, message: RegExp][] = [
  [
    'a page too large',
    '{ people(first: 101) { totalCount nodes { id } } }',
    {},
    /^first is 101\. A page has 0 to 100 rows\.$/,
  ],
  [
    'a page too large by a variable',
    'query ($n: Int) { people(first: $n) { nodes { id } } }',
    { n: 1000 },
    /^first is 1000/,
  ],
  ['a page too large by a default', 'query ($n: Int = 500) { people(last: $n) { nodes { id } } }', {}, /^last is 500/],
  ['a negative page', '{ people(first: -1) { nodes { id } } }', {}, /^first is -1/],
  ['both ends of a list', '{ people(first: 1, last: 1) { nodes { id } } }', {}, /first and last exclude each other/],
  ['a cursor of nothing', '{ people(after: "x") { nodes { id } } }', {}, /no cursor of this list/],
  [
    'a cursor of another order',
    'query ($c: String) { people(after: $c, orderBy: [{ field: NAME, direction: ASC }]) { nodes { id } } }',
    { c: Buffer.from('["id","x"]').toString('base64url') },
    /no cursor of this list in this order/,
  ],
  [
    'a date that no calendar has',
    'query ($d: PartialDate) { events(where: { startDate: { gte: $d } }) { totalCount } }',
    { d: '2023-02-30' },
    /PartialDate can't be "2023-02-30"/,
  ],
  [
    'a language that is none',
    'query ($l: Language) { person(id: "le-quoc-hung") { name(language: $l) } }',
    { l: 'tiếng Việt' },
    /Language can't be/,
  ],
  [
    'too many ids',
    'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    { ids: Array(101).fill('a') },
    /^101 ids are too many/,
  ],
  [
    'a cursor of another kind of list',
    'query ($c: String) { events(after: $c) { nodes { id } } }',
    { c: Buffer.from('["Person,id","x"]').toString('base64url') },
    /^This is no cursor of this list/,
  ],
  [
    'a query too long',
    'query ($q: String!) { search(query: $q) { totalCount } }',
    { q: 'a'.repeat(201) },
    /has 201 characters/,
  ],
  ['a path too long', '{ shortestPaths(from: "a", to: "b", maxLength: 11) { length } }', {}, /^maxLength is 11/],
  ['a circle too wide', '{ neighbourhood(of: ["a"], depth: 4) { truncated } }', {}, /^depth is 4/],
  ['a variable left out', 'query ($id: ID!) { person(id: $id) { id } }', {}, /Variable "\$id" of required type/],
];

it.each(CASES)('refuses %s', async (_title, query, variables, message) => {
  const { data, errors } = await ask(query, variables);
  expect(data ?? null).toBeNull();
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.message).toMatch(message);
  expect(errors?.[0]?.extensions.code).toMatch(/^(BAD_USER_INPUT|PAGE_SIZE_LIMIT)$/);
  expect(errors?.[0]?.locations?.length).toBeGreaterThan(0);
});

it.each(['nobody', '', "x' OR 1=1 //", '`}) DETACH DELETE n //', '\ud800'])(
  'has nothing under the id “%s”',
  async (id) => {
    const { data, errors } = await ask(
      'query ($id: ID!) { node(id: $id) { id } person(id: $id) { id } organization(id: $id) { id } event(id: $id) { id } source(id: $id) { id } }',
      { id },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ node: null, person: null, organization: null, event: null, source: null });
  },
);

it('gives null for an id of another kind', async () => {
  expect((await ask('{ person(id: "bo-cong-an") { id } }')).data).toEqual({ person: null });
});
