import { readConfiguration } from '../configuration/readConfiguration.js';
import { applySchema } from '../database/applySchema.js';
import type { Database } from '../database/Database.js';
import type { Model } from '../model/Model.js';
import { readModel } from '../model/readModel.js';
import { readSchema } from '../model/readSchema.js';
import { connectDatabase } from './connectDatabase.js';
import { SCHEMA_FOLDER } from './paths.js';

/** Does something with the graph that the settings name: a server may run on it meanwhile. */
export async function withGraph<T>(work: (database: Database, model: Model) => Promise<T>): Promise<T> {
  const configuration = readConfiguration(process.env);
  const model = readModel(readSchema(SCHEMA_FOLDER));
  const connection = await connectDatabase(configuration);
  try {
    await applySchema(connection.database, model);
    return await work(connection.database, model);
  } finally {
    await connection.close();
  }
}
