import { Command } from 'commander';
import { readConfiguration } from '../configuration/readConfiguration.js';
import { listFormats } from '../facts/listFormats.js';
import { ProblemsError } from '../facts/ProblemsError.js';
import type { Format } from '../facts/read/Format.js';
import { readTexts } from '../facts/read/readTexts.js';
import { readSeed } from '../facts/readSeed.js';
import type { Model } from '../model/Model.js';
import { readModel } from '../model/readModel.js';
import { readSchema } from '../model/readSchema.js';
import { checkFile, type CheckReport } from '../operation/checkFile.js';
import { describeKinds } from '../operation/describeKinds.js';
import { nameDataset } from '../operation/nameDataset.js';
import { NOTHING_CHANGED } from '../operation/NOTHING_CHANGED.js';
import { openFile } from '../operation/openFile.js';
import { openMapping } from '../operation/openMapping.js';
import { SCHEMA_FOLDER } from '../operation/paths.js';
import { recogniseFormat } from '../operation/recogniseFormat.js';
import { saveMemory } from '../operation/saveMemory.js';
import { say } from '../operation/say.js';
import { SOME_REFUSED } from '../operation/SOME_REFUSED.js';
import { writeOutput } from '../operation/writeOutput.js';

interface CheckOptions {
  readonly mapping?: string;
  readonly json?: true;
}

/** `cochair check`: reads and checks files without a database. */
export function checkCommand(): Command {
  return new Command('check')
    .description('Check files as an import would, without a database.')
    .argument('[files...]', 'as for import. None: the seed folder')
    .option('--mapping <file>', 'how the columns of a table become facts: docs/mappings/README.md')
    .option('--json', 'say what was found as JSON, for machines')
    .addHelpText(
      'after',
      `
Examples:
  $ cochair check                               the seed folder
  $ cochair check assembly.json meetings.csv

Exit code 3 says that an import would refuse some of the records, 2 that it would refuse a file. What a file refers to
must be in it: records that only the graph has are not known here.`,
    )
    .action(checkAll);
}

async function checkAll(files: readonly string[], options: CheckOptions): Promise<void> {
  saveMemory();
  const { seedFolder, textsFolder } = readConfiguration(process.env);
  const model = readModel(readSchema(SCHEMA_FOLDER));
  if (files.length === 0) return checkSeed(model, seedFolder, textsFolder ?? null);
  const formats =
    options.mapping === undefined
      ? listFormats(model, await readTexts(textsFolder ?? null))
      : [await openMapping(options.mapping)];
  const reports: CheckReport[] = [];
  for (const name of files) reports.push(await checkOne(model, formats, name));
  if (options.json) writeOutput(JSON.stringify(reports, null, 2));
  if (reports.some(({ refused }) => refused > 0)) process.exitCode = SOME_REFUSED;
  if (reports.some(({ cutOff }) => cutOff)) process.exitCode = NOTHING_CHANGED;
}

async function checkOne(model: Model, formats: readonly Format[], name: string): Promise<CheckReport> {
  const file = await openFile(name);
  const format = recogniseFormat(formats, file);
  const dataset = nameDataset(name, format.describe?.(file.start)?.name);
  const report = await checkFile(model, format, file, dataset);
  if (report.problems.length > 0) say(new ProblemsError(report.problems).message);
  const passed = Object.entries(report.passed).map(([what, count]) => `${what} ×${count}`);
  if (passed.length > 0) say(`${name}: without a place in the model: ${passed.join(', ')}`);
  say(`${name} (${report.format}, ${report.records} records, ${report.refused} wrong): ${describeKinds(report.kinds)}`);
  return report;
}

async function checkSeed(model: Model, seedFolder: string, textsFolder: string | null): Promise<void> {
  const seed = await readSeed(model, seedFolder, textsFolder);
  for (const { dataset, statements } of seed) {
    const checked = statements.some((statement) => 'text' in statement.properties);
    const quotes = checked ? 'quotes checked against the text' : 'no text supplied, quotes not checked';
    say(`${dataset.file}: ${statements.length} records, ${quotes}`);
  }
}
