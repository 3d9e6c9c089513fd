import { readConfiguration } from './configuration/readConfiguration.js';
import { readSeed } from './facts/readSeed.js';
import { readModel } from './model/readModel.js';
import { readSchema } from './model/readSchema.js';
import { connectDatabase } from './operation/connectDatabase.js';
import { SCHEMA_FOLDER, SEED_FOLDER } from './operation/paths.js';
import { runProgram } from './operation/runProgram.js';
import { updateGraph } from './operation/updateGraph.js';

/** `npm run import`: brings the graph up to date with the seed files, also while the server runs. */
await runProgram(async () => {
  const configuration = readConfiguration(process.env);
  const model = readModel(readSchema(SCHEMA_FOLDER));
  const datasets = await readSeed(model, SEED_FOLDER, configuration.textsFolder ?? null);
  const connection = await connectDatabase(configuration);
  try {
    await updateGraph(connection.database, model, datasets);
  } finally {
    await connection.close();
  }
});
