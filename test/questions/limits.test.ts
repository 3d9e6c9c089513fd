import { LIMITS } from '../../src/questions/limit/Limits.js';
import { askGraph } from '../setup/askGraph.js';

const { ask, database, prepare } = askGraph();

const nest = (levels: number, inner: string): string =>
  levels === 0 ? inner : `parent { ${nest(levels - 1, inner)} }`;
const repeat = (count: number, one: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => one(n)).join(' ');
const nestFilter = (levels: number): object => (levels === 0 ? { id: { eq: 'a' } } : { not: nestFilter(levels - 1) });
const nestType = (levels: number): string => (levels === 0 ? 'name' : `ofType { ${nestType(levels - 1)} }`);
const pages = (first: string): string =>
  `{ people(first: ${first}) { nodes { participations(first: ${first}) { nodes { event { participations(first: ${first}) { nodes { id } } } } } } } }`;

/** What is too much, in all the ways of hiding it, and the limit that says so. */
const REFUSED: [title: string, query: string, variables: Record<string, unknown>, code: string][] = [
  ['depth', `{ organization(id: "a") { ${nest(20, 'id')} } }`, {}, 'DEPTH_LIMIT'],
  [
    'depth hidden in fragments',
    `{ organization(id: "a") { ...A } } fragment A on Organization { ${nest(10, '...B')} } fragment B on Organization { ${nest(10, 'id')} }`,
    {},
    'DEPTH_LIMIT',
  ],
  [
    'depth in a fragment that is called like introspection',
    `{ organization(id: "a") { ...__schema } } fragment __schema on Organization { ${nest(20, 'id')} }`,
    {},
    'DEPTH_LIMIT',
  ],
  ['depth of introspection', `{ __type(name: "Person") { ${nestType(20)} } }`, {}, 'INTROSPECTION_DEPTH_LIMIT'],
  ['aliases', `{ person(id: "a") { ${repeat(51, (n) => `a${n}: id`)} } }`, {}, 'ALIAS_LIMIT'],
  [
    'aliases by a fragment spread over and over',
    `{ ${repeat(6, (n) => `p${n}: person(id: "a") { ...F }`)} } fragment F on Person { ${repeat(10, (n) => `a${n}: id`)} }`,
    {},
    'ALIAS_LIMIT',
  ],
  ['root fields', `{ ${repeat(21, (n) => `a${n}: person(id: "a") { id }`)} }`, {}, 'ROOT_FIELD_LIMIT'],
  [
    'root fields in fragments',
    `{ ...F ... { ...F } ... on Query { ...F } } fragment F on Query { ${repeat(7, (n) => `a${n}: person(id: "a") { id }`)} }`,
    {},
    'ROOT_FIELD_LIMIT',
  ],
  ['a page', '{ people(first: 101) { totalCount nodes { id } } }', {}, 'PAGE_SIZE_LIMIT'],
  [
    'a list',
    'query ($id: ID!, $n: Int) { node(id: $id) { ... on Citation { supports(first: $n) { id } } } }',
    { id: 'a', n: 101 },
    'PAGE_SIZE_LIMIT',
  ],
  [
    'records by lists that lead to lists',
    '{ node(id: "a") { ... on Citation { supports { ... on Person { citations { nodes { supports { ... on Person { citations { nodes { supports { id } } } } } } } } } } } }',
    {},
    'NODE_LIMIT',
  ],
  [
    'ids of a filter',
    'query ($ids: [ID!]) { people(where: { id: { in: $ids } }) { totalCount } }',
    { ids: Array.from({ length: 101 }, (_, n) => `p${n}`) },
    'LIST_LIMIT',
  ],
  [
    'names of a filter',
    `{ people(where: { name: { in: [${repeat(101, (n) => `"p${n}"`)}] } }) { totalCount } }`,
    {},
    'LIST_LIMIT',
  ],
  [
    'letters that are looked for',
    'query ($t: String) { people(where: { name: { matches: $t } }) { totalCount } }',
    { t: 'x'.repeat(501) },
    'TEXT_LIMIT',
  ],
  [
    'directives',
    `{ person(id: "a") { ${repeat(26, () => 'id @include(if: true) @skip(if: false)')} } }`,
    {},
    'DIRECTIVE_LIMIT',
  ],
  [
    'fields, by fragments that double',
    `{ person(id: "a") { ...F0 } } ${repeat(10, (n) => `fragment F${n} on Person { ...F${n + 1} ...F${n + 1} }`)} fragment F10 on Person { id }`,
    {},
    'FIELD_LIMIT',
  ],
  [
    'depth, by fragments that double on the way',
    `{ person(id: "a") { memberships { nodes { ...F0 } } } } ${repeat(10, (n) => `fragment F${n} on Membership { organization { memberships(first: 1) { nodes { ...F${n + 1} } } } post { memberships(first: 1) { nodes { ...F${n + 1} } } } }`)} fragment F10 on Membership { id }`,
    {},
    'DEPTH_LIMIT',
  ],
  [
    'conditions',
    `{ people(where: { or: [${repeat(101, () => '{ id: { eq: "a" } }')}] }) { totalCount } }`,
    {},
    'CONDITION_LIMIT',
  ],
  [
    'conditions by a variable, in several filters',
    'query ($w: PersonWhere) { a: people(where: $w) { totalCount } b: people(where: $w) { totalCount } }',
    { w: { and: Array(51).fill({ name: { matches: 'a' } }) } },
    'CONDITION_LIMIT',
  ],
  [
    'a filter nested by a variable',
    'query ($w: PersonWhere) { people(where: $w) { totalCount } }',
    { w: nestFilter(12) },
    'FILTER_DEPTH_LIMIT',
  ],
  ['pages multiplied', pages('100'), {}, 'NODE_LIMIT'],
  ['pages multiplied by a variable', `query ($n: Int) ${pages('$n')}`, { n: 100 }, 'NODE_LIMIT'],
  [
    'pages multiplied behind a condition',
    `query ($yes: Boolean!) ${pages('100').replaceAll('nodes {', 'nodes @include(if: $yes) @skip(if: false) {')}`,
    { yes: true },
    'NODE_LIMIT',
  ],
  ['pages multiplied by a default', `query ($n: Int = 100) ${pages('$n')}`, {}, 'NODE_LIMIT'],
];

it.each(REFUSED)('refuses too much: %s', async (_title, query, variables, code) => {
  const before = database.statements;
  const result = await ask(query, variables);
  expect(result.data).toBeUndefined();
  expect(result.errors).toHaveLength(1);
  expect(result.errors?.[0]?.extensions).toMatchObject({ code });
  const { limit, cost } = result.errors?.[0]?.extensions as { limit: number; cost: number };
  expect(cost).toBeGreaterThan(limit);
  expect(result.errors?.[0]?.message).toContain(String(limit));
  expect(database.statements).toBe(before);
});

it('refuses fragments that spread each other before it measures them', async () => {
  const query = `{ person(id: "a") { ...A } } fragment A on Person { ...B } fragment B on Person { ...A }`;
  await expect(ask(query)).rejects.toThrow('Cannot spread fragment "A" within itself via "B".');
});

it('counts worst-case records by multiplying page sizes down the tree', () => {
  const cost = (query: string): number => prepare(query).cost.nodes;
  expect(cost('{ person(id: "a") { id } }')).toBe(1);
  expect(cost('{ people(first: 7) { nodes { id } } }')).toBe(7);
  expect(cost('{ people { totalCount } }')).toBe(20);
  expect(cost('{ people(first: 2) { nodes { memberships(last: 3) { nodes { organization { id } } } } } }')).toBe(
    2 + 2 * 3 + 2 * 3,
  );
  expect(cost('{ people(first: 2) { edges { node { id } } } }')).toBe(2);
});

it('measures anew where a variable changes how much is asked for', async () => {
  const query = 'query ($n: Int, $ids: [ID!]!) { people(first: $n) { nodes { id } } nodes(ids: $ids) { id } }';
  const cost = (n: number, ids: string[]): number => prepare(query, { n, ids }).cost.nodes;
  expect([cost(7, ['a']), cost(9, ['a']), cost(9, ['a', 'b']), cost(7, ['a'])]).toEqual([8, 10, 11, 8]);
  const nested = `query ($n: Int) ${pages('$n')}`;
  expect((await ask(nested, { n: 1 })).errors).toBeUndefined();
  expect((await ask(nested, { n: 100 })).errors?.[0]?.extensions).toMatchObject({ code: 'NODE_LIMIT' });
});

it('lets four levels of pages of the usual size pass, and tells their cost', async () => {
  const query =
    '{ people { nodes { participations { nodes { event { participations { nodes { citations { nodes { quote } } } } } } } } } }';
  const { errors, extensions } = await ask(query);
  expect(errors).toBeUndefined();
  expect((extensions?.cost as { nodes: number }).nodes).toBeLessThanOrEqual(LIMITS.nodes);
});

it('lets the usual introspection pass', async () => {
  const { getIntrospectionQuery } = await import('graphql');
  expect((await ask(getIntrospectionQuery())).errors).toBeUndefined();
});
