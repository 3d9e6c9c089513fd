import { updateGraph } from '../../src/operation/updateGraph.js';
import { foldText } from '../../src/text/foldText.js';
import { askDatabase } from '../setup/askDatabase.js';
import { model } from '../setup/askGraph.js';
import { readSeedTexts } from '../setup/readSeedTexts.js';
import { useScratchNeo4j } from '../setup/useScratchNeo4j.js';

/** Whoever pages through a list while the graph changes gets every row that was there all the time, once. */
const neo4j = useScratchNeo4j();

async function write(names: readonly string[]): Promise<void> {
  const people = names.map((name) => `  ${foldText(name)}: { name: ${name}, cite: words }`).join('\n');
  const file = `source: { id: report, title: A report }\nquotes: { words: { words: all were there } }\npeople:\n${people}\n`;
  await updateGraph(neo4j.database, model, await readSeedTexts({ 'a.yaml': file }));
}

interface PeoplePage {
  readonly nodes: { readonly name: string }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly startCursor: string | null };
}

async function readPage(cut: string, variables: Record<string, unknown>): Promise<PeoplePage> {
  const { ask } = askDatabase(model, neo4j.database);
  const query = `query ($cursor: String) { people(${cut}, orderBy: [{ field: NAME, direction: ASC }]) {
    nodes { name } pageInfo { startCursor endCursor } } }`;
  const { data, errors } = await ask(query, variables);
  expect(errors).toBeUndefined();
  return (data as unknown as { people: PeoplePage }).people;
}

it('neither repeats nor skips a row when others come and go before and after it, both ways', async () => {
  await write(['Bình', 'Dũng', 'Hùng', 'Khang', 'Lan']);
  const first = await readPage('first: 2, after: $cursor', {});
  expect(first.nodes.map(({ name }) => name)).toEqual(['Bình', 'Dũng']);
  // One before the page, one on it, one right after it; and the row that the cursor was taken from goes.
  await write(['An', 'Bình', 'Cường', 'Giang', 'Hùng', 'Khang', 'Lan']);
  const second = await readPage('first: 2, after: $cursor', { cursor: first.pageInfo.endCursor });
  expect(second.nodes.map(({ name }) => name)).toEqual(['Giang', 'Hùng']);
  const third = await readPage('first: 2, after: $cursor', { cursor: second.pageInfo.endCursor });
  expect(third.nodes.map(({ name }) => name)).toEqual(['Khang', 'Lan']);
  await write(['An', 'Bình', 'Cường', 'Giang', 'Hoa', 'Hùng', 'Khang', 'Lan', 'Tú']);
  const back = await readPage('last: 3, before: $cursor', { cursor: third.pageInfo.startCursor });
  expect(back.nodes.map(({ name }) => name)).toEqual(['Giang', 'Hoa', 'Hùng']);
});
