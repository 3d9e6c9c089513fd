import { Database } from '../../src/database/Database.js';
import { readTestSettings } from '../setup/readTestSettings.js';
import { type Program, startProgram } from '../setup/startProgram.js';
import { readTestAddress } from '../setup/testAddress.js';
import { useScratchNeo4j } from '../setup/useScratchNeo4j.js';

/** A cluster's way to be asked, of one server: who reads and who writes is asked of it first. */
const uri = readTestAddress().uri.replace('bolt://', 'neo4j://');
const scratch = useScratchNeo4j();

let program: Program;
let url = '';
beforeAll(async () => {
  program = startProgram({ ...readTestSettings(), NEO4J_URI: uri });
  [, url = ''] = await program.saying(/API +(http:\S+)\/graphql/);
});
afterAll(async () => {
  program.process.kill('SIGTERM');
  await program.ended;
});

it('brings the graph up to date and answers through a routing table', async () => {
  expect(program.said()).toContain(`Neo4j: using ${uri}`);
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ person(id: "le-quoc-hung") { name } }' }),
  });
  expect(await response.json()).toMatchObject({ data: { person: { name: 'Lê Quốc Hùng' } } });
});

it('one reads what one has written', async () => {
  const database = new Database({ ...scratch.address, uri: scratch.address.uri.replace('bolt://', 'neo4j://') });
  try {
    for (let written = 1; written <= 20; written += 1) {
      await database.run('CREATE (:Written {at: $written})', { written });
      const [row] = await database.read('MATCH (n:Written) RETURN count(n) AS count', {});
      expect(row).toEqual({ count: written });
    }
  } finally {
    await database.close();
  }
});
