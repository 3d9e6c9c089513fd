import { askGraph, model } from '../../setup/askGraph.js';
import { readTestSettings } from '../../setup/readTestSettings.js';
import { type Program, startProgram } from '../../setup/startProgram.js';
import { FULL } from '../FULL.js';
import { writeFigures } from '../writeFigures.js';
import { LEAKS } from './LEAKS.js';
import { listTextPositions } from './listTextPositions.js';
import { PAYLOADS } from './PAYLOADS.js';
import type { TextPosition } from './TextPosition.js';

/** Each is compiled, and planned by Neo4j, once. */
const AT_ONCE = Object.keys(PAYLOADS).length;

const { database } = askGraph();
let program: Program;
let url = '';
beforeAll(async () => {
  program = startProgram({ ...readTestSettings(), LOG: 'json', SLOW_QUERY_MS: '3600000' });
  [, url = ''] = await program.saying(/API +(http:\S+)\/graphql/);
});
afterAll(async () => {
  program.process.kill('SIGTERM');
  await program.ended;
});

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

it('takes every text at every place for text, or refuses it with a reason', async () => {
  const positions = await choosePositions();
  const before = await countGraph();
  const faults: string[] = [];
  let asked = 0;
  for (const position of positions) {
    const found = await Promise.all(
      Object.entries(PAYLOADS).map(async ([name, text]) => {
        const fault = await ask(position, text);
        return fault === null ? [] : [`${position.name}, ${name}: ${fault}`];
      }),
    );
    asked += AT_ONCE;
    faults.push(...found.flat());
  }
  expect(faults).toEqual([]);
  expect(await countGraph()).toEqual(before);
  expect(asked).toBeGreaterThan(1_000);
  expect(program.said()).not.toMatch(/INTERNAL_SERVER_ERROR|alert\(1\)|owned|forged|\u001b/);
  await writeFigures('fuzz', 'Hostile texts in questions', [
    `${asked.toLocaleString('en')} questions: ${AT_ONCE} texts at ${positions.length} places where the schema takes one`,
    'answered with 5xx, without a reason, or with anything of statements, stacks or files: 0',
  ]);
}, 1_200_000);

/** In the short form those that take the same input are one. */
async function choosePositions(): Promise<TextPosition[]> {
  const kinds = [...model.kinds.keys()];
  const found = await Promise.all(
    kinds.map((kind) => database.read(`MATCH (n:\`${kind}\`) RETURN n.id AS id ORDER BY id LIMIT 1`, {})),
  );
  const ids = new Map(found.flatMap(([row], index) => (row ? [[kinds[index] ?? '', String(row.id)] as const] : [])));
  const positions = listTextPositions(model.schema, ids);
  return FULL ? positions : [...new Map(positions.map((position) => [position.leaf, position])).values()];
}

/** What is wrong with the answer; null where nothing is. */
async function ask({ query, variables }: TextPosition, text: string): Promise<string | null> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: variables(text) }),
  });
  const body = await response.text();
  if (![200, 400, 413].includes(response.status)) return `answered with ${response.status}: ${body.slice(0, 300)}`;
  const { data, errors } = JSON.parse(body) as Answer;
  if (!errors && (data === null || data === undefined)) return `answered with nothing: ${body}`;
  const unexplained = errors?.find(
    (error) => (error.extensions?.code ?? 'INTERNAL_SERVER_ERROR') === 'INTERNAL_SERVER_ERROR',
  );
  if (unexplained) return `no reason: ${unexplained.message}`;
  // What the client gave may come back in a message, and may look like one of our statements.
  const own = errors?.map(({ message }) => message.replaceAll(text, '')).join('\n') ?? '';
  return LEAKS.some((leak) => leak.test(own)) ? `says too much: ${own.slice(0, 300)}` : null;
}

async function countGraph(): Promise<Record<string, unknown> | undefined> {
  const [row] = await database.read(
    'MATCH (n) WITH count(n) AS nodes MATCH ()-[r]->() RETURN nodes, count(r) AS ties',
    {},
  );
  return row;
}
