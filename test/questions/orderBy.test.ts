import { getNamedType, isObjectType } from 'graphql';
import { makeCollationKey } from '../../src/text/makeCollationKey.js';
import { makeGivenNameKey } from '../../src/text/makeGivenNameKey.js';
import { askGraph, model } from '../setup/askGraph.js';

const { ask } = askGraph();

interface Edge {
  readonly cursor: string;
  readonly node: { readonly id: string; readonly name: string; readonly earliest: string | null } & Readonly<
    Record<string, unknown>
  >;
  readonly count: number;
  readonly score: number;
  readonly citation: { readonly start: number };
}
type Key = string | number | null;

const PERSON = (list: string): string => `{ person(id: "le-quoc-hung") { list: ${list} } }`;
const BODY = (list: string): string => `{ organization(id: "trung-uong-dang") { list: ${list} } }`;
const named = ({ node }: Edge): Key => makeCollationKey(node.name);
const givenNamed = ({ node }: Edge): Key => makeGivenNameKey(node.name, 'vi');
const counted = ({ count }: Edge): Key => count;

/** Lists whose rows are more than a record, and those of records that no other test orders: what is asked, and its key. */
const LISTS: readonly [string, string, (list: string) => string, string, (edge: Edge) => Key][] = [
  ['coParticipants', 'SHARED_EVENTS', PERSON, 'count: sharedEvents node { id name }', counted],
  ['coParticipants', 'NAME', PERSON, 'node { id name }', named],
  ['coParticipants', 'GIVEN_NAME', PERSON, 'node { id name }', givenNamed],
  ['coMembers', 'SHARED_ORGANIZATIONS', PERSON, 'count: sharedOrganizations node { id name }', counted],
  ['coMembers', 'NAME', PERSON, 'node { id name }', named],
  ['coMembers', 'GIVEN_NAME', PERSON, 'node { id name }', givenNamed],
  ['interlocks', 'SHARED_PEOPLE', BODY, 'count: sharedPeople node { id name }', counted],
  ['interlocks', 'NAME', BODY, 'node { id name }', named],
  ['metThroughEvents', 'SHARED_EVENTS', BODY, 'count: sharedEvents node { id name }', counted],
  ['metThroughEvents', 'NAME', BODY, 'node { id name }', named],
  ['timeline', 'EARLIEST', PERSON, 'node { fact { id } earliest }', ({ node }) => node.earliest],
  ['timeline', 'LATEST', PERSON, 'node { fact { id } latest }', ({ node }) => node.latest as Key],
  [
    'facts',
    'PLACE',
    (list) => `{ source(id: "bocongan-2023-12-22") { list: ${list} } }`,
    'citation { start } node { id }',
    ({ citation }) => citation.start,
  ],
  ['search', 'SCORE', (list) => `{ list: ${list} }`, 'score node { id name }', ({ score }) => score],
  ['search', 'NAME', (list) => `{ list: ${list} }`, 'node { id name }', named],
  ['datasets', 'NAME', (list) => `{ list: ${list} }`, 'node { id name }', ({ node }) => node.name],
  [
    'datasets',
    'IMPORTED_AT',
    (list) => `{ list: ${list} }`,
    'node { id importedAt }',
    ({ node }) => node.importedAt as Key,
  ],
  [
    'records',
    'ID',
    (list) => `{ dataset(id: "dataset~bocongan-2023-12-22") { list: ${list} } }`,
    'node { id }',
    ({ node }) => node.id,
  ],
];

describe.each(LISTS)('%s by %s', (list, field, place, row, keyOf) => {
  const read = async (direction: string, cut: string): Promise<{ edges: Edge[]; endCursor: string | null }> => {
    const query = list === 'search' ? 'query: "nguyen",' : '';
    const { data, errors } = await ask(
      place(`${list}(${query} orderBy: [{ field: ${field}, direction: ${direction} }], ${cut}) {
        edges { cursor ${row} } pageInfo { hasNextPage endCursor } }`),
    );
    expect(errors).toBeUndefined();
    const [found] = 'list' in (data ?? {}) ? [data] : Object.values(data ?? {});
    const page = (found as { list: { edges: Edge[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }).list;
    return { edges: page.edges, endCursor: page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null };
  };

  it.each(['ASC', 'DESC'])('%s, the same page by page', async (direction) => {
    const whole = (await read(direction, 'first: 100')).edges;
    expect(whole.length).toBeGreaterThan(list === 'datasets' ? 0 : 1);
    const known = whole.map(keyOf).filter((key) => key !== null);
    const inOrder = [...known].sort((a, b) => (a < b ? -1 : Number(a > b)) * (direction === 'ASC' ? 1 : -1));
    expect(known).toEqual(inOrder);
    // What has no date comes last, whichever way.
    expect(whole.slice(known.length).map(keyOf)).toEqual(whole.slice(known.length).map(() => null));
    const paged: Edge[] = []; // A list may have more than the hundred.
    for (let after: string | null = ''; after !== null;) {
      const page = await read(direction, `first: 7${after && `, after: "${after}"`}`);
      paged.push(...page.edges);
      after = page.endCursor;
    }
    expect(paged.slice(0, whole.length)).toEqual(whole);
  });
});

// In one report they share one thing each; random graphs have more (test/properties).
it.each([
  ['person(id: "le-quoc-hung")', 'coParticipants', 'events', 'NAME'],
  ['person(id: "le-quoc-hung")', 'coMembers', 'organizations', 'NAME'],
  ['organization(id: "trung-uong-dang")', 'interlocks', 'people', 'GIVEN_NAME'],
  ['organization(id: "bo-cong-an")', 'metThroughEvents', 'events', 'NAME'],
])('what is shared by %s and its %s, %s, is ordered as such records are', async (root, list, shared, field) => {
  const order = (direction: string): string =>
    `${shared}(orderBy: [{ field: ${field}, direction: ${direction} }], first: 100)`;
  const { data, errors } = await ask(`{ root: ${root} { list: ${list}(first: 100) { edges {
    up: ${order('ASC')} { nodes { name } } down: ${order('DESC')} { nodes { name } } } } } }`);
  expect(errors).toBeUndefined();
  const { edges } = (data as { root: { list: { edges: Shared[] } } }).root.list;
  for (const { up, down } of edges) {
    const names = up.nodes.map(({ name }) => name);
    const keyOf = (name: string): string => (field === 'NAME' ? makeCollationKey(name) : makeGivenNameKey(name, 'vi'));
    expect(names).toEqual([...names].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)));
    expect(down.nodes).toEqual([...up.nodes].reverse());
  }
  expect(edges.length).toBeGreaterThan(0);
});

interface Shared {
  readonly up: { readonly nodes: readonly { readonly name: string }[] };
  readonly down: { readonly nodes: readonly { readonly name: string }[] };
}

it('orders by several fields, one after the other, and by the list’s own order last, in variables too', async () => {
  const query = `query ($order: [CoParticipantOrder!]) { person(id: "le-quoc-hung") {
    coParticipants(orderBy: $order, first: 100) { edges { sharedEvents node { id name } } } } }`;
  const read = async (order: readonly object[] | null): Promise<{ sharedEvents: number; node: { name: string } }[]> => {
    const { data, errors } = await ask(query, { order });
    expect(errors).toBeUndefined();
    return (data as { person: { coParticipants: { edges: { sharedEvents: number; node: { name: string } }[] } } })
      .person.coParticipants.edges;
  };
  const by = (field: string, direction: string): object => ({ field, direction });
  const own = await read(null);
  expect(await read([])).toEqual(own);
  const several = await read([by('SHARED_EVENTS', 'DESC'), by('GIVEN_NAME', 'ASC'), by('SHARED_EVENTS', 'ASC')]);
  expect(several).toHaveLength(own.length);
  const keys = several.map(({ sharedEvents, node }) => [-sharedEvents, makeGivenNameKey(node.name, 'vi')] as const);
  expect(keys).toEqual([...keys].sort(([a, one], [b, other]) => a - b || (one < other ? -1 : 1)));
});

it('a dataset’s records are of the kinds that they are', async () => {
  const { data, errors } = await ask(`{ dataset(id: "dataset~bocongan-2023-12-22") { records(first: 100) { nodes {
    __typename id ... on Person { name } ... on Source { url } ... on Citation { quote } ... on Event { startDate } } } } }`);
  expect(errors).toBeUndefined();
  const { records } = (data as { dataset: { records: { nodes: Record<string, unknown>[] } } }).dataset;
  expect(records.nodes).toContainEqual({ __typename: 'Person', id: 'le-quoc-hung', name: 'Lê Quốc Hùng' });
  expect(records.nodes).toContainEqual({
    __typename: 'Event',
    id: 'hoi-nghi-bieu-duong-2023-12-22',
    startDate: '2023-12-22',
  });
  expect(new Set(records.nodes.map((node) => node.__typename)).size).toBeGreaterThan(5);
});

it('every list that is paged through can be ordered', () => {
  const lists = Object.values(model.schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ place: `${type.name}.${field.name}`, field })))
    .filter(({ field }) => getNamedType(field.type).name.endsWith('Connection'));
  expect(lists.length).toBeGreaterThan(50);
  expect(
    lists.filter(({ field }) => !field.args.some(({ name }) => name === 'orderBy')).map(({ place }) => place),
  ).toEqual([]);
});

it('a search goes on where its first page ended, from names as typed to those that are a letter off', async () => {
  const read = async (cut: string): Promise<{ nodes: string[]; matches: Set<string>; after: string | null }> => {
    const { data, errors } = await ask(`{ search(query: "hung", ${cut}) {
      edges { match node { id } } pageInfo { hasNextPage endCursor } } }`);
    expect(errors).toBeUndefined();
    const { edges, pageInfo } = (data as { search: Found }).search;
    const after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    return { nodes: edges.map(({ node }) => node.id), matches: new Set(edges.map(({ match }) => match)), after };
  };
  const whole = await read('first: 100');
  expect([...whole.matches]).toEqual(['FOLDED', 'FUZZY']);
  const paged: string[] = [];
  for (let after: string | null = ''; after !== null;) {
    const page = await read(`first: 2${after && `, after: "${after}"`}`);
    paged.push(...page.nodes);
    after = page.after;
  }
  expect(paged).toEqual(whole.nodes);
});

interface Found {
  readonly edges: readonly { readonly match: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}
