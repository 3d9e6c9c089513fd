import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { applySchema } from '../../src/database/applySchema.js';
import { readSeed } from '../../src/facts/readSeed.js';
import { model } from '../setup/askGraph.js';
import { exportAgain } from '../setup/exportAgain.js';
import { importDocument } from '../setup/importDocument.js';
import { importStatements } from '../setup/importStatements.js';
import { ODD_GRAPH } from '../setup/ODD_GRAPH.js';
import { runCochair } from '../setup/runCochair.js';
import { sharedData } from '../setup/sharedData.js';
import { useScratchNeo4j } from '../setup/useScratchNeo4j.js';

const neo4j = useScratchNeo4j();
beforeAll(() => applySchema(neo4j.database, model));
beforeEach(() => neo4j.database.run('MATCH (n) DETACH DELETE n', {}));

/** Each from what the one before has left: a graph that was imported from its export. */
const FORMATS = ['popolo', 'ftm', 'csv'];

async function expectSameAgain(known: string, unknown?: string): Promise<void> {
  for (const format of FORMATS) {
    const { first, second, said } = await exportAgain(neo4j, format);
    expect(first).toContain(known);
    if (unknown !== undefined) expect(first).not.toContain(unknown);
    expect(said).not.toContain('left out');
    expect(second).toBe(first);
  }
}

describe(`${FORMATS.join(', ')}, imported into an empty graph and exported again`, () => {
  it('are the same of the seed', async () => {
    for (const dataset of await readSeed(model, fileURLToPath(new URL('../../seed', import.meta.url)), null)) {
      await importStatements(neo4j.database, model, dataset);
    }
    await expectSameAgain('hoi-nghi-bieu-duong-2023-12-22~co-chair~le-quoc-hung');
  }, 240_000);

  it('are the same of odd text, dates and ids', async () => {
    await importDocument(neo4j, 'odd', ODD_GRAPH);
    // What nothing cites is no part of what is known.
    await expectSameAgain('outer~chair~lan', 'uncited');
  }, 240_000);

  const files = [
    'popolo/estonia-riigikogu.json',
    'popolo/isle-of-man-house-of-keys.json',
    'ftm/parteispenden.entities.ftm.json',
  ];

  (sharedData ? it : it.skip)(
    `are the same of real files${sharedData ? '' : ' (skipped: ../shared is not there)'}`,
    async () => {
      const { code } = await runCochair(neo4j.settings, 'import', ...files.map((file) => join(sharedData ?? '', file)));
      expect(code).toBe(0);
      await expectSameAgain('');
    },
    480_000,
  );
});

describe.each(['popolo', 'ftm'])('%s, imported into an empty graph', (format) => {
  it('makes the same graph, to the letter', async () => {
    await importDocument(neo4j, 'odd', ODD_GRAPH);
    const before = await dumpRecords();
    await exportAgain(neo4j, format);
    expect(await dumpRecords()).toEqual(before);
  }, 240_000);
});

/** All that is known, but for what nothing cites, and for which dataset states it. */
async function dumpRecords(): Promise<unknown[]> {
  const rows = await neo4j.database.read(
    `MATCH (n:Node) WHERE NOT n:Dataset AND (NOT n:Citation OR EXISTS { (n)<-[:CITES]-() })
       AND (NOT n:Source OR EXISTS { (n)<-[:QUOTED_FROM]-()<-[:CITES]-() })
     RETURN n {.*} AS record, COLLECT { MATCH (n)-[r]->(p:Part) WITH r, p ORDER BY type(r), p.position RETURN [type(r), p {.*}] } AS parts,
       COLLECT { MATCH (n)-[r]->(o:Node) WHERE NOT o:Dataset WITH r, o ORDER BY type(r), r.position, o.id RETURN [type(r), r {.*}, o.id] } AS relations
     ORDER BY n.id`,
    {},
  );
  return rows;
}
