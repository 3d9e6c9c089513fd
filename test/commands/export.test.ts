import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applySchema } from '../../src/database/applySchema.js';
import { model } from '../setup/askGraph.js';
import { exportText } from '../setup/exportText.js';
import { importDocument } from '../setup/importDocument.js';
import { ODD_GRAPH } from '../setup/ODD_GRAPH.js';
import { type Ran, runCochair } from '../setup/runCochair.js';
import { useScratchNeo4j } from '../setup/useScratchNeo4j.js';

const neo4j = useScratchNeo4j();
const run = (...args: string[]): Promise<Ran> => runCochair(neo4j.settings, 'export', ...args);
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cochair-export-'));
  await applySchema(neo4j.database, model);
  await importDocument(neo4j, 'odd', ODD_GRAPH);
}, 240_000);
afterAll(() => rm(folder, { recursive: true }));

it('writes the whole graph to standard output, as Popolo, and says beside it what that was', async () => {
  const { code, output, said } = await run();
  expect(code).toBe(0);
  expect(output).toBe(await exportText(neo4j, 'popolo'));
  expect(said).toContain('standard output (Popolo): 5 Person, 2 Organization');
}, 60_000);

it('writes a file, and tells machines of it', async () => {
  const file = join(folder, 'lan.csv');
  const { code, output } = await run('--format', 'csv', '--entity', 'lan', '--output', file, '--json');
  expect(code).toBe(0);
  expect(JSON.parse(output)).toEqual({ format: 'csv', file, counts: { Participation: 1 } });
  expect(await readFile(file, 'utf8')).toBe(await exportText(neo4j, 'csv', { of: 'entity', id: 'lan' }));
}, 60_000);

it('leaves the file that was there where nothing can be exported, and no part of another', async () => {
  const file = join(folder, 'kept');
  await writeFile(file, 'before');
  const { code, said } = await run('--dataset', 'od', '--output', file);
  expect({ code, said }).toEqual({ code: 2, said: expect.stringContaining('Did you mean "odd"?') as unknown });
  expect(await readFile(file, 'utf8')).toBe('before');
  expect(await readdir(folder)).toEqual(expect.not.arrayContaining([expect.stringContaining('partial') as unknown]));
}, 60_000);

it('says of a dataset that it is incomplete', async () => {
  await neo4j.database.run('MATCH (d:Dataset) SET d.complete = false', {});
  const { code, said } = await run('--dataset', 'odd');
  expect(code).toBe(0);
  expect(said).toContain('odd is incomplete');
  await neo4j.database.run('MATCH (d:Dataset) SET d.complete = true', {});
}, 60_000);

it.each([
  [['--format', 'csvs'], 'There is no format "csvs". Did you mean "csv"?'],
  [['--entity', 'nhim'], 'There is no entity "nhim". Did you mean "nhin"?'],
  [['--entity', 'nhin', '--dataset', 'odd'], 'not several at once'],
  [['--formt', 'csv'], "unknown option '--formt'"],
  [['--output', '/nowhere/at/all'], "/nowhere/at/all can't be written"],
])(
  'refuses %j',
  async (args, message) => {
    const { code, said } = await run(...args);
    expect(said).toContain(message);
    expect(code).toBe(2);
  },
  60_000,
);

it('teaches by --help', async () => {
  const { code, output } = await run('--help');
  expect(code).toBe(0);
  for (const word of ['popolo', 'ftm', 'csv', '--entity le-quoc-hung', 'docs/exports.md'])
    expect(output).toContain(word);
});
