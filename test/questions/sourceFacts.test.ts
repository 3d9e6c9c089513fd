import type { Cited, CitedConnection, Query } from '../../src/generated/schema.js';
import { askGraph } from '../setup/askGraph.js';

const { ask } = askGraph();
const QUERY = `query ($first: Int, $after: String, $last: Int, $before: String) { source(id: "bocongan-2023-12-22") {
  facts(first: $first, after: $after, last: $last, before: $before) { totalCount
    edges { cursor citation { quote start source { id } } node { __typename id citations(first: 100) { nodes { start source { id } } } } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;

async function page(variables: Record<string, unknown>): Promise<CitedConnection> {
  const { data, errors } = await ask(QUERY, variables);
  expect(errors).toBeUndefined();
  const { source } = data as unknown as Query;
  if (!source) throw new Error('The seed has this source.');
  return source.facts;
}

const kindOf = (node: Cited): string => (node as Cited & { __typename: string }).__typename;
const idsOf = ({ edges }: CitedConnection): string[] => edges.map((edge) => edge.node.id);

it('gives all that a source states, each once, where the text first says so', async () => {
  const { edges, totalCount } = await page({ first: 100 });
  expect(edges).toHaveLength(totalCount);
  expect(new Set(edges.map((edge) => edge.node.id)).size).toBe(totalCount);
  const starts = edges.map((edge) => edge.citation.start ?? -1);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  for (const { citation, node } of edges) {
    expect(citation.source.id).toBe('bocongan-2023-12-22');
    expect(citation.start).toBe(Math.min(...node.citations.nodes.map((one) => one.start ?? Infinity)));
  }
  const [first] = edges.map(({ citation, node }) => [kindOf(node), node.id, citation.quote]);
  expect(first).toEqual([
    'Award',
    'bang-khen-cua-bo-cong-an',
    '145 tập thể, cá nhân đã được tuyên dương và vinh dự nhận Bằng khen của Bộ Công an',
  ]);
  const kinds = [...new Set(edges.map((edge) => kindOf(edge.node)))].sort();
  expect(kinds.join()).toBe('Award,Conferral,Event,Group,Membership,Organization,Participation,Person,Post,Programme');
});

it('is paged through, forwards and backwards', async () => {
  const all = idsOf(await page({ first: 100 }));
  const forwards: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const facts = await page({ first: 7, after });
    expect(facts.pageInfo.hasPreviousPage).toBe(after !== null);
    forwards.push(...idsOf(facts));
    [after, more] = [facts.pageInfo.endCursor ?? null, facts.pageInfo.hasNextPage];
  }
  expect(forwards).toEqual(all);
  const backwards: string[] = [];
  for (let before: string | null = null, more = true; more;) {
    const facts = await page({ last: 30, before });
    backwards.unshift(...idsOf(facts));
    [before, more] = [facts.pageInfo.startCursor ?? null, facts.pageInfo.hasPreviousPage];
  }
  expect(backwards).toEqual(all);
});
