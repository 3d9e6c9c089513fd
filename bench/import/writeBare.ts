import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import neo4j from 'neo4j-driver';
import { readModel } from '../../dist/model/readModel.js';
import { readSchema } from '../../dist/model/readSchema.js';
import { applySchema } from '../../dist/database/applySchema.js';
import { bindNumbers } from '../../dist/database/bindNumbers.js';
import { Database, type DatabaseAddress } from '../../dist/database/Database.js';
import { SCHEMA_FOLDER } from '../../dist/operation/paths.js';
import { BARE_STATEMENTS } from './BARE_STATEMENTS.js';

/** The bare script: `node writeBare.js ROWS ADDRESS` sends ready rows to statements that were written by hand. */
const [file = '', address = '{}'] = process.argv.slice(2);
const DATASET = 'bench';
const { uri, username, password } = JSON.parse(address) as DatabaseAddress;

// The same constraints and indexes.
const database = new Database({ uri, username, password });
await applySchema(database, readModel(readSchema(SCHEMA_FOLDER)));
await database.close();

const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { telemetryDisabled: true });
const session = driver.session();
await session.run('CREATE (:Dataset {name: $dataset})', { dataset: DATASET });
// While a batch is written, the next one is made ready.
let writing: Promise<unknown> = Promise.resolve();
for await (const line of createInterface({ input: createReadStream(file) })) {
  const { kind, rows } = JSON.parse(line) as { kind: string; rows: object[] };
  const statement = BARE_STATEMENTS[kind];
  if (statement === undefined) throw new Error(`There is no statement for ${kind}.`);
  const parameters = bindNumbers({ rows, kind, dataset: DATASET });
  await writing;
  writing = session.executeWrite((transaction) => transaction.run(statement, parameters));
}
await writing;
await session.close();
await driver.close();
