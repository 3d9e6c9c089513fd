import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { applySchema } from '../../src/database/applySchema.js';
import { readSeed } from '../../src/facts/readSeed.js';
import { model } from '../setup/askGraph.js';
import { exportText } from '../setup/exportText.js';
import { findPython } from '../setup/findPython.js';
import { importDocument } from '../setup/importDocument.js';
import { importStatements } from '../setup/importStatements.js';
import { ODD_GRAPH } from '../setup/ODD_GRAPH.js';
import { sharedData } from '../setup/sharedData.js';
import { useScratchNeo4j } from '../setup/useScratchNeo4j.js';

const python = findPython();
const neo4j = useScratchNeo4j();
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cochair-validation-'));
  await applySchema(neo4j.database, model);
  for (const dataset of await readSeed(model, fileURLToPath(new URL('../../seed', import.meta.url)), null)) {
    await importStatements(neo4j.database, model, dataset);
  }
  await importDocument(neo4j, 'odd', ODD_GRAPH);
}, 240_000);
afterAll(() => rm(folder, { recursive: true }));

(python === null ? it.skip : it)(
  `FollowTheMoney's own package takes every entity${python === null ? ' (skipped: no Python 3 with followthemoney)' : ''}`,
  async () => {
    expect(await validate('validateFtm.py', 'ftm')).toMatch(/^\d{3,} entities, 0 faults$/);
  },
  120_000,
);

const skipped = python === null ? ' (skipped: no Python 3)' : sharedData === null ? ' (skipped: no ../shared)' : '';
(skipped === '' ? it : it.skip)(
  `Popolo's own schemas take every record of its classes${skipped}`,
  async () => {
    const schemas = join(sharedData ?? '', 'popolo-schemas/schemas');
    expect(await validate('validatePopolo.py', 'popolo', schemas)).toMatch(/^\d{2,} records, 0 faults$/);
  },
  120_000,
);

async function validate(validator: string, format: string, ...args: string[]): Promise<string> {
  const file = join(folder, format);
  await writeFile(file, await exportText(neo4j, format));
  const program = fileURLToPath(new URL(`../validators/${validator}`, import.meta.url));
  const { stdout, stderr } = await promisify(execFile)(python ?? '', [program, file, ...args]).catch(
    (error: unknown) => error as { stdout: string; stderr: string },
  );
  return `${stdout}${stderr}`.trim();
}
