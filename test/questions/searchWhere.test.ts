import type { Query } from '../../src/generated/schema.js';
import { askGraph } from '../setup/askGraph.js';

const { ask } = askGraph();

async function search(query: string, where: object, kinds?: string[]): Promise<string[]> {
  const { data, errors } = await ask(
    `query ($query: String!, $kinds: [EntityKind!], $where: EntityWhere) {
      search(query: $query, kinds: $kinds, where: $where, first: 100) { totalCount nodes { id } } }`,
    { query, kinds, where },
  );
  expect(errors).toBeUndefined();
  const { nodes, totalCount } = (data as unknown as Query).search;
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ id }) => id).sort();
}

const role = (eq: string): object => ({ participations: { role: { eq } } });

it.each([
  ['who took part so', 'nguyen', role('CO_CHAIR'), ['PERSON'], ['nguyen-dinh-khang']],
  [
    'an event at which somebody did',
    'hoi nghi bieu duong',
    role('CO_CHAIR'),
    ['EVENT'],
    ['hoi-nghi-bieu-duong-2023-12-22'],
  ],
  ['a body for which somebody did', 'bo', role('SPEAKER'), ['ORGANIZATION'], ['bo-cong-an']],
  ['members', 'le', { memberships: { organization: { id: { eq: 'bo-cong-an' } } } }, ['PERSON'], ['le-quoc-hung']],
  [
    'the body itself',
    'bo',
    { memberships: { person: { id: { eq: 'le-quoc-hung' } } } },
    ['ORGANIZATION'],
    ['bo-cong-an'],
  ],
  ['of a time', 'le quoc hung', { participations: { event: { startDate: { gt: '2023' } } } }, ['PERSON'], []],
  ['both', 'le quoc hung', { and: [role('PRESENTER'), role('CO_CHAIR')] }, ['PERSON'], ['le-quoc-hung']],
  ['not both', 'le quoc hung', { and: [role('MODERATOR'), role('CO_CHAIR')] }, ['PERSON'], []],
])('finds %s', async (_, query, where, kinds, ids) => {
  expect(await search(query, where, kinds)).toEqual(ids);
});

it('leaves out who did, and nobody else, where it must not hold', async () => {
  const all = await search('nguyen', {}, ['PERSON']);
  expect(all).toContain('nguyen-dinh-khang');
  const others = await search('nguyen', { not: role('CO_CHAIR') }, ['PERSON']);
  expect(others).toEqual(all.filter((id) => id !== 'nguyen-dinh-khang'));
  const either = await search('nguyen', { or: [role('CO_CHAIR'), { not: role('CO_CHAIR') }] }, ['PERSON']);
  expect(either).toEqual(all);
});
