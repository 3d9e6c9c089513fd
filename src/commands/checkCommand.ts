import { Command } from 'commander';
import { readConfiguration } from '../configuration/readConfiguration.js';
import { readSeed } from '../facts/readSeed.js';
import { readModel } from '../model/readModel.js';
import { readSchema } from '../model/readSchema.js';
import { SCHEMA_FOLDER } from '../operation/paths.js';
import { say } from '../operation/say.js';

/** `cochair check`: reads and checks files without a database. */
export function checkCommand(): Command {
  return new Command('check').description('Check the seed files, without a database.').action(checkSeed);
}

async function checkSeed(): Promise<void> {
  const { seedFolder, textsFolder } = readConfiguration(process.env);
  const seed = await readSeed(readModel(readSchema(SCHEMA_FOLDER)), seedFolder, textsFolder ?? null);
  for (const { dataset, statements } of seed) {
    const checked = statements.some((statement) => 'text' in statement.properties);
    const quotes = checked ? 'quotes checked against the text' : 'no text supplied, quotes not checked';
    say(`${dataset.file}: ${statements.length} records, ${quotes}`);
  }
}
