import type { ExecutionResult } from 'graphql';
import { askGraph } from '../setup/askGraph.js';

const { ask, database } = askGraph();
const QUERY = `query ($id: ID!, $first: Int, $after: String) { person(id: $id) { name
  coParticipants(first: $first) { totalCount }
  memberships(first: $first, after: $after) { nodes { title } pageInfo { hasPreviousPage } } } }`;
const IDS = ['le-quoc-hung', 'nobody', 'do-thi-lan', 'ngo-duy-hieu', 'nguyen-thanh-binh', 'le-quoc-hung'];

/** All at the same time, and one after the other. */
async function askBothWays(
  requests: Record<string, unknown>[],
): Promise<{ together: ExecutionResult[]; sent: number }> {
  const apart: ExecutionResult[] = [];
  for (const variables of requests) apart.push(await ask(QUERY, variables));
  const before = database.statements;
  const together = await Promise.all(requests.map((variables) => ask(QUERY, variables)));
  expect(together).toEqual(apart);
  return { together, sent: database.statements - before };
}

it('sends what waits for the same statement as one, and answers each as if it were alone', async () => {
  const { sent } = await askBothWays(Array.from({ length: 60 }, (_, n) => ({ id: IDS[n % IDS.length], first: 2 })));
  expect(sent).toBeLessThan(60);
});

it('keeps requests with other page sizes apart', async () => {
  await askBothWays(Array.from({ length: 60 }, (_, n) => ({ id: 'le-quoc-hung', first: n % 3 })));
});

it('lets a wrong request fail alone', async () => {
  const requests = Array.from({ length: 9 }, (_, n) => ({ id: 'le-quoc-hung', first: 1, after: n === 4 ? 'x' : null }));
  const { together } = await askBothWays(requests);
  expect(together.map(({ errors }) => errors?.length ?? 0)).toEqual([0, 0, 0, 0, 1, 0, 0, 0, 0]);
});

it('tells each of them when the database refuses, and asks each alone first', async () => {
  const deep = Array.from({ length: 5 }, (_, n) => ({ id: IDS[n], first: 1 }));
  const real = database.read.bind(database);
  // What cannot be had from a healthy server: a statement that fails only when it is gathered.
  database.read = (statement, ...rest) =>
    statement.startsWith('UNWIND $asked') ? Promise.reject(new Error('refused')) : real(statement, ...rest);
  try {
    const results = await Promise.all(deep.map((variables) => ask(QUERY, variables)));
    expect(results.every(({ errors }) => errors === undefined)).toBe(true);
  } finally {
    database.read = real;
  }
});
