import fc from 'fast-check';
import { applySchema } from '../../src/database/applySchema.js';
import { importStatements } from '../setup/importStatements.js';
import { readModel } from '../../src/model/readModel.js';
import { readSchema } from '../../src/model/readSchema.js';
import { Questions } from '../../src/questions/Questions.js';
import { useScratchNeo4j } from '../setup/useScratchNeo4j.js';
import type { Distort } from './answerFromMemory.js';
import { checkAnswers } from './checkAnswers.js';
import { Comparison } from './Comparison.js';
import { damageGraph } from './damageGraph.js';
import { graphArbitrary } from './graphArbitrary.js';
import { makeDataset } from './makeDataset.js';
import { MemoryGraph } from './MemoryGraph.js';
import type { MemoryRecord } from './MemoryRecord.js';

/** Other ones each time; a failure says which, so that they can be had again. A long run is given more operations. */
const seed = Number(process.env.PROPERTY_SEED ?? Date.now() % 2 ** 31);
const numRuns = Number(process.env.PROPERTY_RUNS ?? 100);
const patience = 120_000 + numRuns * 2_000;

const model = readModel(readSchema(new URL('../../schema/', import.meta.url)));
const neo4j = useScratchNeo4j();

beforeAll(() => applySchema(neo4j.database, model));

it.each([1, 3])(
  'answers what graphql-js answers, on a random graph of size %i',
  async (size) => {
    const { records, comparison } = await importGraph(size);
    const details = await checkAnswers(model, records, comparison, { seed: seed + size, numRuns });
    expect(tellFailure(details)).toBeNull();
    expect(comparison.failing).toBe(0);
    expect(comparison.paged).toBeGreaterThan(0);
  },
  patience,
);

it(
  'answers null and says where, as graphql-js does, where the graph holds what the schema rules out',
  async () => {
    const { records, comparison } = await importGraph(2);
    await damageGraph(neo4j.database, records);
    // Filters and orders rest on what the importer derived, which isn't damaged along.
    const choice = { filters: false };
    const details = await checkAnswers(model, records, comparison, { seed, numRuns }, choice);
    expect(tellFailure(details)).toBeNull();
    expect(comparison.failing).toBeGreaterThan(0);
  },
  patience,
);

/** Were the evaluation in memory wrong in one of these ways, or else the engine, this is noticed. */
const WRONG: [title: string, distort: Distort][] = [
  ['a value', (place, value) => (place.endsWith('.name') ? 'Nobody' : value)],
  ['a list that lacks one', (place, value) => (place.endsWith('.names') ? (value as unknown[]).slice(1) : value)],
  ['an error', (place, value) => (place.endsWith('Edge.node') ? null : value)],
  ['the end of a list', (place, value) => (place === 'PageInfo.hasNextPage' ? value !== true : value)],
  ['an order', (place, value) => (place.endsWith('Connection.nodes') ? [...(value as unknown[])].reverse() : value)],
];

it.each(WRONG)('would notice %s that is wrong', async (_title, distort) => {
  const { records, comparison } = await importGraph(2, distort);
  const details = await checkAnswers(model, records, comparison, { seed, numRuns: 500, endOnFailure: true });
  expect(details.failed).toBe(true);
});

/** What the comparison found once, by itself. */
describe('does again right what was wrong once:', () => {
  it('a name in Finnish (fi) is none in Filipino (fil), which begins alike', async () => {
    const names = [
      { value: 'Quốc', kind: 'PREFERRED', language: 'vi' },
      { value: 'Bansa', kind: 'TRANSLATION', language: 'fil' },
    ];
    const area = { kind: 'Area', id: 'quoc', properties: { name: 'Quốc' }, parts: { names }, relations: {} };
    const comparison = await importRecords([area]);
    const query = '{ node(id: "quoc") { ... on Area { fi: name(language: "fi") fil: name(language: "fil-PH") } } }';
    const [answers] = (await comparison.ask({ query, variables: {}, cursors: [] })) ?? [];
    expect(answers?.engine.data).toEqual({ node: { fi: 'Quốc', fil: 'Bansa' } });
    expect(answers?.memory).toEqual(answers?.engine);
  });

  it('one of `nodes` that the graph holds wrongly is null by itself, and no others with it', async () => {
    const source = { kind: 'Source', properties: { title: 'Bộ' }, parts: {}, relations: {} };
    const records = [
      { ...source, id: 'sound' },
      { ...source, id: 'untitled', properties: {} },
    ];
    const comparison = await importRecords(records);
    const query = '{ nodes(ids: ["untitled", "sound"]) { ... on Source { title } } }';
    const [answers] = (await comparison.ask({ query, variables: {}, cursors: [] })) ?? [];
    expect(answers?.engine).toEqual({ data: { nodes: [null, { title: 'Bộ' }] }, errorPaths: [['nodes', 0, 'title']] });
    expect(answers?.memory).toEqual(answers?.engine);
  });
});

async function importGraph(
  size: number,
  distort?: Distort,
): Promise<{ records: MemoryRecord[]; comparison: Comparison }> {
  // The first of a sample is small, whatever the size.
  const [, , , records = []] = fc.sample(graphArbitrary(size), { seed: seed + size, numRuns: 4 });
  return { records, comparison: await importRecords(records, distort) };
}

async function importRecords(records: readonly MemoryRecord[], distort?: Distort): Promise<Comparison> {
  // Emptied first: the importer leaves alone what a dataset says again, and another test may have damaged it.
  for (const statements of [[], records]) {
    await importStatements(neo4j.database, model, makeDataset(model, statements));
  }
  const questions = new Questions(model, neo4j.database, 60_000);
  return new Comparison(model, questions, new MemoryGraph(records), distort);
}

/** What failed, made as small as may be, and how to have it again; null where nothing did. */
function tellFailure(details: Awaited<ReturnType<typeof checkAnswers>>): string | null {
  if (!details.failed) return null;
  const [operation] = details.counterexample ?? [];
  return [
    `PROPERTY_SEED=${seed} PROPERTY_RUNS=${numRuns}`,
    operation?.query,
    JSON.stringify(operation?.variables),
    String(details.errorInstance),
    fc.defaultReportMessage(details),
  ].join('\n\n');
}
