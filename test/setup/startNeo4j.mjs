// Plain JavaScript on the built code: jest runs its setup outside of what transforms the tests.
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Database } from '../../dist/database/Database.js';
import { startLocalNeo4j } from '../../dist/database/local/startLocalNeo4j.js';
import { readSeed } from '../../dist/facts/readSeed.js';
import { readModel } from '../../dist/model/readModel.js';
import { readSchema } from '../../dist/model/readSchema.js';
import { SCHEMA_FOLDER } from '../../dist/operation/paths.js';
import { updateGraph } from '../../dist/operation/updateGraph.js';
import { Scratch } from './Scratch.mjs';

/** The seed file that the test graph is made of: one, so that it stays the same whatever files are added. */
const SEED_FILE = 'bocongan-2023-12-22.yaml';

/** Before all suites: a Neo4j in a folder of its own, on a free port, with one seed file in it. Never the user's data. */
export default async function startNeo4j() {
  // These live for minutes: the compiler that pays off in hours would take the cores from the tests.
  process.env.JAVA_TOOL_OPTIONS ??= '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC';
  const folder = await mkdtemp(join(tmpdir(), 'cochair-test-'));
  const seed = join(folder, 'seed');
  await mkdir(seed);
  await copyFile(new URL(`../../seed/${SEED_FILE}`, import.meta.url), join(seed, SEED_FILE));
  const options = {
    version: process.env.NEO4J_VERSION || '5.26.30',
    port: 0,
    buildFolder: join(tmpdir(), 'cochair-test-build'),
    say: (line) => process.stderr.write(`${line}\n`),
  };
  const neo4j = await startLocalNeo4j({ ...options, folder });
  const scratch = new Scratch(options);
  globalThis.cochairTestNeo4j = { neo4j, folder, scratch };
  const database = new Database(neo4j);
  try {
    const texts = fileURLToPath(new URL('../../../shared/sources', import.meta.url));
    const model = readModel(readSchema(SCHEMA_FOLDER));
    await updateGraph(database, model, await readSeed(model, seed, existsSync(texts) ? texts : null));
  } finally {
    await database.close();
  }
  // The suites run in processes of their own, which inherit the environment; see testAddress.ts, readTestSeed.ts and
  // useScratchNeo4j.ts.
  const { uri, username, password } = neo4j;
  process.env.COCHAIR_TEST_SCRATCH = await scratch.listen();
  process.env.COCHAIR_TEST_SEED = seed;
  process.env.COCHAIR_TEST_ADDRESS = JSON.stringify({ uri, username, password });
}
