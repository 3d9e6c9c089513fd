import { Database } from '../../src/database/Database.js';
import { readModel } from '../../src/model/readModel.js';
import { readSchema } from '../../src/model/readSchema.js';
import { askDatabase, type Asker } from './askDatabase.js';
import { readTestAddress } from './testAddress.js';

export const model = readModel(readSchema(new URL('../../schema/', import.meta.url)));

/** The engine on the seeded test graph. Call it once in a suite; it closes its connections after the suite's tests. */
export function askGraph(): Asker {
  const database = new Database(readTestAddress());
  afterAll(() => database.close());
  return askDatabase(model, database);
}
