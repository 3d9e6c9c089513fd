import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { applySchema } from '../../src/database/applySchema.js';
import { model } from '../setup/askGraph.js';
import { dumpGraph } from '../setup/dumpGraph.js';
import { runCochair } from '../setup/runCochair.js';
import { startOwnNeo4j } from '../setup/startOwnNeo4j.js';
import { startProgram } from '../setup/startProgram.js';

/** Each with a membership, and a citation for either. */
const PEOPLE = 400;
/** Fewer records than that: the import takes many transactions. */
const WHOLE = '500';
/** Of twenty kills, so many are Neo4j's: each costs a restart of it. */
const NEO4J_KILLS = 5;
const KILLS = 20;

const neo4j = startOwnNeo4j();
let folder = '';
let before = '';
let after = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cochair-kill-'));
  [before, after] = await Promise.all([writeAssembly('before', 0), writeAssembly('after', 1)]);
  await applySchema(neo4j.database, model);
});
afterAll(() => rm(folder, { recursive: true }));

it(`an import that is killed at any of ${KILLS} points is completed by running it again`, async () => {
  await importAs(before);
  await importAs(after);
  const dumps = new Map([[after, await dumpGraph(neo4j.database)]]);
  await importAs(before);
  dumps.set(before, await dumpGraph(neo4j.database));
  // Until then a program has done nothing but start, and find Neo4j.
  const started = await time(() => runCochair(neo4j.settings, 'datasets'));
  let took = await time(() => importAs(after));
  await importAs(before);

  let interrupted = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    // From one version to the other and back.
    const next = kill % 2 === 0 ? after : before;
    const program = startProgram(neo4j.settings, importArguments(next));
    await wait(started + Math.max(0, took - started) * Math.random());
    program.process.kill('SIGKILL');
    if (kill % (KILLS / NEO4J_KILLS) === 0) process.kill(neo4j.pid, 'SIGKILL');
    await program.ended;
    if (kill % (KILLS / NEO4J_KILLS) === 0) await neo4j.restart();
    const found = await dumpGraph(neo4j.database);
    if (![...dumps.values()].some((dump) => isDeepStrictEqual(dump, found))) {
      interrupted += 1;
      const [dataset] = await neo4j.database.read('MATCH (d:Dataset) RETURN d.complete AS complete', {});
      expect(dataset).toEqual({ complete: false });
    }
    // Imports become quicker as Neo4j warms up; after a restart of it they don't say how long the others take.
    const again = await time(() => importAs(next));
    if (kill % (KILLS / NEO4J_KILLS) !== 0) took = again;
    // Compared as a whole: a difference of thousands of lines is nothing to print.
    expect(isDeepStrictEqual(await dumpGraph(neo4j.database), dumps.get(next))).toBe(true);
  }
  // A test whose kills all came before or after the writing would prove nothing.
  expect(interrupted).toBeGreaterThan(KILLS / 5);
}, 600_000);

function importArguments(file: string): string[] {
  return ['import', file, '--dataset', 'assembly', '--whole', WHOLE];
}

async function importAs(file: string): Promise<void> {
  const { code, said } = await runCochair(neo4j.settings, ...importArguments(file));
  if (code !== 0) throw new Error(said);
}

/** Half of the people have another name in the other version, some are in one of them only. */
async function writeAssembly(name: string, version: number): Promise<string> {
  const numbers = Array.from({ length: PEOPLE }, (_, one) => one).filter((one) => one % 10 !== version);
  const file = join(folder, `${name}.json`);
  const document = {
    organizations: [{ id: 'legislature', name: 'Quốc hội' }],
    persons: numbers.map((one) => ({
      id: `p${one}`,
      name: one % 2 === 0 ? `Người ${one}` : `Người ${one}.${version}`,
    })),
    memberships: numbers.map((one) => ({ person_id: `p${one}`, organization_id: 'legislature', role: 'member' })),
  };
  await writeFile(file, JSON.stringify(document));
  return file;
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const begun = Date.now();
  await work();
  return Date.now() - begun;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
