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
  ['who took part so', 'nguyen dinh khang', role('CO_CHAIR'), ['nguyen-dinh-khang']],
  ['who did not', 'nguyen dinh khang', role('MODERATOR'), []],
  ['an event at which somebody did', 'hoi nghi bieu duong', role('CO_CHAIR'), ['hoi-nghi-bieu-duong-2023-12-22']],
  ['a body for which somebody did', 'bo cong an', role('SPEAKER'), ['bo-cong-an']],
  ['a member', 'le quoc hung', { memberships: { organization: { id: { eq: 'bo-cong-an' } } } }, ['le-quoc-hung']],
  ['the body itself', 'bo cong an', { memberships: { person: { id: { eq: 'le-quoc-hung' } } } }, ['bo-cong-an']],
  ['of a time', 'le quoc hung', { participations: { event: { startDate: { gt: '2023' } } } }, []],
  ['either', 'le quoc hung', { or: [role('MODERATOR'), role('CO_CHAIR')] }, ['le-quoc-hung']],
  ['both', 'le quoc hung', { and: [role('MODERATOR'), role('CO_CHAIR')] }, []],
  ['not', 'ngo duy hieu', { not: role('CO_CHAIR') }, ['ngo-duy-hieu']],
  ['nothing that has to hold', 'ngo duy hieu', {}, ['ngo-duy-hieu']],
])('finds %s', async (_, query, where, ids) => {
  const found = await search(query, where);
  if (ids.length === 0) expect(found).not.toContain(query.replaceAll(' ', '-'));
  else expect(found).toEqual(expect.arrayContaining(ids));
});
