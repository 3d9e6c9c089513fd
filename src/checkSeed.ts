import { readConfiguration } from './configuration/readConfiguration.js';
import { readSeed } from './facts/readSeed.js';
import { readModel } from './model/readModel.js';
import { readSchema } from './model/readSchema.js';
import { SCHEMA_FOLDER, SEED_FOLDER } from './operation/paths.js';
import { runProgram } from './operation/runProgram.js';
import { say } from './operation/say.js';

/** `npm run check:seed`: reads and checks the seed files, without a database. */
await runProgram(async () => {
  const { textsFolder } = readConfiguration(process.env);
  const datasets = await readSeed(readModel(readSchema(SCHEMA_FOLDER)), SEED_FOLDER, textsFolder ?? null);
  for (const { file, statements } of datasets) {
    const checked = statements.some((statement) => 'text' in statement.properties);
    const quotes = checked ? 'quotes checked against the text' : 'no text supplied, quotes not checked';
    say(`${file}: ${statements.length} records, ${quotes}`);
  }
});
