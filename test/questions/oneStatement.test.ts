import { askGraph } from '../setup/askGraph.js';

const { ask, prepare, database } = askGraph();

const DEEP = `query Deep($id: ID!, $first: Int) {
  event(id: $id) {
    participations(first: $first) { nodes { person { name memberships { nodes { organization { name
      memberships(first: 2) { totalCount nodes { person { coParticipants(first: 1) { totalCount nodes { name } } } } } } } } } } }
  }
  people(first: 2) { nodes { name } }
  search(query: "khang") { nodes { id } }
}`;

it('sends one statement for an operation of many levels and several root fields', async () => {
  const before = database.statements;
  const { errors, data } = await ask(DEEP, { id: 'hoi-nghi-bieu-duong-2023-12-22', first: 5 });
  expect(errors).toBeUndefined();
  expect(JSON.stringify(data)).toContain('coParticipants');
  expect(database.statements - before).toBe(1);
});

it('sends none where nothing is asked of the graph', async () => {
  const before = database.statements;
  const { data } = await ask('{ __typename __type(name: "Person") { name } }');
  expect(data).toEqual({ __typename: 'Query', __type: { name: 'Person' } });
  expect(database.statements - before).toBe(0);
});

it('keeps values out of the statement, and the statement for all values', () => {
  const one = prepare(DEEP, { id: 'le-quoc-hung', first: 5 });
  const other = prepare(DEEP, { id: "O'Hara", first: 7 });
  expect(other.compiled).toBe(one.compiled);
  expect(other.compiled.statement).not.toContain('Hara');
  expect(Object.values(other.parameters)).toContain("O'Hara");
});

it('makes another statement where the shape differs, not where a value does', () => {
  const query =
    'query ($where: PersonWhere, $order: [PersonOrder!]) { people(where: $where, orderBy: $order) { nodes { id } } }';
  const statement = (variables: Record<string, unknown>): string | null => prepare(query, variables).compiled.statement;
  const byId = (id: string): Record<string, unknown> => ({ where: { id: { eq: id } } });
  expect(statement(byId('a'))).toBe(statement(byId('b')));
  expect(statement({ where: { id: { in: ['a'] } } })).not.toBe(statement(byId('a')));
  expect(statement({ where: { and: [byId('a').where, byId('b').where] } })).not.toBe(statement(byId('a')));
  const order = (field: string, direction: string): Record<string, unknown> => ({ order: [{ field, direction }] });
  expect(statement(order('NAME', 'ASC'))).not.toBe(statement(order('NAME', 'DESC')));
  expect(statement(order('NAME', 'ASC'))).not.toBe(statement(order('GIVEN_NAME', 'ASC')));
});

it('reads each request’s values wherever they stand in the document', () => {
  const query = `query ($id: ID!, $ids: [ID!], $text: StringWhere, $other: PersonWhere!, $n: Int = 3) {
    people(first: $n, where: { or: [{ id: { eq: $id } }, { id: { in: $ids } }, { name: $text }, $other, { id: { eq: "own" } }] }) {
      nodes { id } } }`;
  const values = (one: string, n?: number): unknown[] => {
    const other = { id: { in: [`${one}-4`] } };
    const variables = { id: `${one}-1`, ids: [`${one}-2`], text: { eq: `${one}-3` }, other, ...(n && { n }) };
    return Object.values(prepare(query, variables).parameters);
  };
  const expected = (one: string, n: number): unknown[] =>
    expect.arrayContaining([`${one}-1`, [`${one}-2`], [`${one}-4`], 'own', n]) as unknown[];
  expect(values('a')).toEqual(expected('a', 3));
  // The same statement, compiled with other values before.
  expect(values('b')).toEqual(expected('b', 3));
  expect(JSON.stringify(values('b'))).not.toContain('a-');
  expect(values('c', 7)).toEqual(expected('c', 7));
});
