import { type ExecutionResult, getOperationAST, parse } from 'graphql';
import { Neo4jError } from 'neo4j-driver';
import { Questions } from '../../src/questions/Questions.js';
import { askGraph, model } from '../setup/askGraph.js';

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

describe('a slow request among quick ones', () => {
  const TIMEOUT = 1_200;
  const questions = new Questions(model, database, TIMEOUT);
  const document = parse(QUERY);
  const operation = getOperationAST(document);
  const real = database.read.bind(database);
  afterEach(() => {
    database.read = real;
  });

  async function askAll(ids: readonly string[]): Promise<{ results: ExecutionResult[]; took: number }> {
    if (!operation) throw new Error('The query is one operation.');
    const begun = performance.now();
    const results = await Promise.all(
      ids.map((id) => questions.answer({ document, documentHash: QUERY, operation, variables: { id, first: 1 } })),
    );
    return { results, took: performance.now() - begun };
  }

  // What cannot be had from a small graph: a statement that takes all the time it is given.
  function slowDown(isSlow: (statement: string, parameters: Readonly<Record<string, unknown>>) => boolean): void {
    database.read = async (statement, parameters, limits) => {
      if (!isSlow(statement, parameters)) return real(statement, parameters, limits);
      await new Promise((resolve) => setTimeout(resolve, limits?.timeoutMilliseconds));
      throw new Neo4jError('over', 'Neo.ClientError.Transaction.TransactionTimedOut', '', '');
    };
  }

  it('costs them a part of their time, and itself no more than all of it', async () => {
    await askAll(['do-thi-lan']);
    slowDown((_, parameters) => JSON.stringify(parameters).includes('le-quoc-hung'));
    const ids = Array.from({ length: 12 }, (_, n) => (n === 5 ? 'le-quoc-hung' : 'do-thi-lan'));
    const { results, took } = await askAll(ids);
    const codes = results.map(({ errors }) => errors?.[0]?.extensions.code);
    expect(codes).toEqual(ids.map((id) => (id === 'le-quoc-hung' ? 'QUERY_TIMEOUT' : undefined)));
    expect(took).toBeLessThan(1.5 * TIMEOUT);
  });

  it('is given up in time while it waits, and all that waits behind it', async () => {
    slowDown(() => true);
    const { results, took } = await askAll(Array.from({ length: 40 }, () => 'le-quoc-hung'));
    expect(results.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(Array(40).fill('QUERY_TIMEOUT'));
    expect(took).toBeLessThan(1.5 * TIMEOUT);
  });
});
