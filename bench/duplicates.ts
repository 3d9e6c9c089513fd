import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { labelPeople } from './duplicates/labelPeople.js';
import { measureDuplicates } from './duplicates/measureDuplicates.js';
import { readPeople } from './duplicates/readPeople.js';
import { writeTables } from './duplicates/writeTables.js';

/**
 * `npm run bench:duplicates`: how good the list of candidates is, on people whose names were changed as life changes
 * them. One half of the people was looked at while the scores were made (`--half first`); what stands in
 * docs/duplicates.md is measured on the other.
 */
const { values } = parseArgs({
  options: {
    half: { type: 'string', default: 'second' },
    seed: { type: 'string', default: '2' },
    data: { type: 'string', default: fileURLToPath(new URL('../../shared/data/popolo', import.meta.url)) },
  },
});
const FILE = fileURLToPath(new URL('../docs/duplicates.md', import.meta.url));
const [FROM, TO] = ['<!-- bench: written by npm run bench:duplicates -->', '<!-- /bench -->'];

const people = await readPeople(values.data);
const half = people.filter((_, at) => (at % 2 === 0) === (values.half === 'first'));
const tables = writeTables(measureDuplicates(labelPeople(half, Number(values.seed))), Number(values.seed));
process.stdout.write(`${tables}\n`);
if (values.half !== 'first') {
  const text = await readFile(FILE, 'utf8');
  const [before = '', rest = ''] = text.split(FROM);
  await writeFile(FILE, `${before}${FROM}\n\n${tables}\n\n${TO}${rest.split(TO)[1] ?? ''}`);
}
