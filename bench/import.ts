import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readModel } from '../dist/model/readModel.js';
import { readSchema } from '../dist/model/readSchema.js';
import { SCHEMA_FOLDER } from '../dist/operation/paths.js';
import { sizeGraph } from './graph/sizeGraph.js';
import { describeImports } from './import/describeImports.js';
import { measureImport } from './import/measureImport.js';
import type { MeasuredImport } from './import/MeasuredImport.js';

/** `npm run bench:import`: `cochair import` beside a bare script; the table goes into docs/performance.md. */
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000,1000000' },
    /** For each size; the last counts for all further ones. */
    rounds: { type: 'string', default: '3' },
    format: { type: 'string', default: 'ftm' },
    /** Rows that the bare script writes at once. */
    batch: { type: 'string', default: '5000' },
    data: { type: 'string', default: fileURLToPath(new URL('../data/bench', import.meta.url)) },
    print: { type: 'boolean', default: false },
  },
});
const FILE = fileURLToPath(new URL('../docs/performance.md', import.meta.url));
const [FROM, TO] = ['<!-- bench: written by npm run bench:import -->', '<!-- /bench:import -->'];
const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};
const model = readModel(readSchema(SCHEMA_FOLDER));
const measured: MeasuredImport[] = [];
const rounds = values.rounds.split(',').map(Number);
for (const [at, participations] of values.sizes.split(',').map(Number).entries()) {
  say(`\n${participations} participations`);
  const size = sizeGraph(participations);
  const plan = {
    rounds: rounds[at] ?? rounds.at(-1) ?? 1,
    format: values.format,
    batch: Number(values.batch),
    folder: `${values.data}/import`,
  };
  measured.push(await measureImport(model, size, plan, say));
}
const report = describeImports(measured);
process.stdout.write(`${report}\n`);
if (!values.print) {
  const text = await readFile(FILE, 'utf8');
  const [before = '', rest = ''] = text.split(FROM);
  await writeFile(FILE, `${before}${FROM}\n\n${report}\n\n${TO}${rest.split(TO)[1] ?? ''}`);
}
