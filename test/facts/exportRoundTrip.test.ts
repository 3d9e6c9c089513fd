import { fileURLToPath } from 'node:url';
import { applySchema } from '../../src/database/applySchema.js';
import { readSeed } from '../../src/facts/readSeed.js';
import { EXPORT_FORMATS } from '../../src/facts/write/EXPORT_FORMATS.js';
import { model } from '../setup/askGraph.js';
import { exportAgain } from '../setup/exportAgain.js';
import { importStatements } from '../setup/importStatements.js';
import { startOwnNeo4j } from '../setup/startOwnNeo4j.js';

const neo4j = startOwnNeo4j();
beforeAll(() => applySchema(neo4j.database, model));
beforeEach(() => neo4j.database.run('MATCH (n) DETACH DELETE n', {}));

/** Those that the importer reads again. */
const READ_BACK = EXPORT_FORMATS.filter(({ key }) => ['popolo', 'ftm', 'csv'].includes(key)).map(({ key }) => key);

describe.each(READ_BACK)('%s, imported into an empty graph and exported again', (format) => {
  it('is the same of the seed', async () => {
    for (const dataset of await readSeed(model, fileURLToPath(new URL('../../seed', import.meta.url)), null)) {
      await importStatements(neo4j.database, model, dataset);
    }
    const { first, second, said } = await exportAgain(neo4j, format);
    expect(first.length).toBeGreaterThan(1_000);
    expect(said).not.toContain('left out');
    expect(second).toBe(first);
  }, 120_000);
});
