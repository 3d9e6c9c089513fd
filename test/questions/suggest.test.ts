import type { Query } from '../../src/generated/schema.js';
import { askGraph } from '../setup/askGraph.js';

const { ask } = askGraph();

async function suggest(query: string, kinds?: string[], first?: number): Promise<string[]> {
  const { data, errors } = await ask(
    'query ($query: String!, $kinds: [EntityKind!], $first: Int) { suggest(query: $query, kinds: $kinds, first: $first) { matchedName node { id } } }',
    { query, kinds, first },
  );
  expect(errors).toBeUndefined();
  return (data as unknown as Query).suggest.map((one) => one.node.id);
}

it.each([
  ['kh', ['PERSON'], ['nguyen-dinh-khang']],
  ['Lê Q', undefined, ['le-quoc-hung']],
  ['quoc h', ['PERSON'], ['le-quoc-hung']],
  ['tldld', undefined, ['tong-lien-doan-lao-dong-viet-nam']],
  ['x', undefined, []],
  ['', undefined, []],
])('“%s” %p suggests %p', async (query, kinds, ids) => {
  expect(await suggest(query, kinds)).toEqual(ids);
});

it('puts names that begin so first, and no more than asked for', async () => {
  expect((await suggest('ng', ['PERSON'])).length).toBe(4);
  expect(await suggest('bo', ['ORGANIZATION'], 1)).toEqual(['bo-cong-an']);
});
