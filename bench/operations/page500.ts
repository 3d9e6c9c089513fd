import type { Operation } from './Operation.js';

const PAGE = 20;
/** Rows that come before page 500. */
export const ROWS_BEFORE = 499 * PAGE;

export const page500: Operation = {
  name: 'page500',
  title: 'page 500 of people',
  chooseVariables: ({ page500: { cursor, nameKey, id } }) => ({ cursor, nameKey, id }),
  ours: {
    query: `query ($cursor: String!) { people(first: ${PAGE}, after: $cursor,
      orderBy: [{ field: NAME, direction: ASC }]) { nodes { id name } } }`,
    variables: ({ cursor }) => ({ cursor }),
    read: ({ people }: { people: { nodes: unknown } }) => people.nodes,
  },
  neo4jGraphql: {
    query: `{ people(limit: ${PAGE}, offset: ${ROWS_BEFORE}, where: { nameKey: { gt: "" } },
      sort: [{ nameKey: ASC }, { id: ASC }]) { id name } }`,
    variables: () => ({}),
    read: ({ people }: { people: unknown }) => people,
  },
  bare: {
    statement: `MATCH (p:Person) WHERE p.nameKey >= $nameKey AND p.id IS NOT NULL AND (p.nameKey > $nameKey OR p.id > $id)
WITH p ORDER BY p.nameKey, p.id LIMIT ${PAGE}
RETURN collect({id: p.id, name: p.name}) AS answer`,
    parameters: ({ nameKey, id }) => ({ nameKey, id }),
  },
};
