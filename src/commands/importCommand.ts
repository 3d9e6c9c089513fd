import { Command, InvalidArgumentError } from 'commander';
import { readConfiguration } from '../configuration/readConfiguration.js';
import type { Database } from '../database/Database.js';
import type { Dataset } from '../facts/Dataset.js';
import { listDatasets } from '../facts/listDatasets.js';
import { listFormats } from '../facts/listFormats.js';
import type { DatasetHeader, Format } from '../facts/read/Format.js';
import { readTexts } from '../facts/read/readTexts.js';
import { readSeed } from '../facts/readSeed.js';
import type { Model } from '../model/Model.js';
import { readModel } from '../model/readModel.js';
import { readSchema } from '../model/readSchema.js';
import { describeReport } from '../operation/describeReport.js';
import { importFile, type ImportReport } from '../operation/importFile.js';
import { InputError } from '../operation/InputError.js';
import { nameDataset } from '../operation/nameDataset.js';
import { NOTHING_CHANGED } from '../operation/NOTHING_CHANGED.js';
import { openMapping } from '../operation/openMapping.js';
import { type OpenedFile, openFile } from '../operation/openFile.js';
import { SCHEMA_FOLDER } from '../operation/paths.js';
import { recogniseFormat } from '../operation/recogniseFormat.js';
import { saveMemory } from '../operation/saveMemory.js';
import { say } from '../operation/say.js';
import { SOME_REFUSED } from '../operation/SOME_REFUSED.js';
import { updateGraph } from '../operation/updateGraph.js';
import { withGraph } from '../operation/withGraph.js';
import { writeOutput } from '../operation/writeOutput.js';
import { writeRefused } from '../operation/writeRefused.js';

/** As `--json` tells it. */
type ImportedFile = Omit<ImportReport, 'passed'> & {
  readonly file: string;
  readonly dataset: string;
  readonly passed: Readonly<Record<string, number>>;
};

interface ImportOptions {
  readonly dataset?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly licence?: string;
  readonly url?: string;
  readonly mapping?: string;
  readonly strict?: true;
  readonly add?: true;
  readonly rejects?: string;
  readonly whole?: number;
  readonly json?: true;
}

/** A file of which it is clear, before the graph is asked for, that it can be read and as what. */
interface Opened {
  readonly file: OpenedFile;
  readonly format: Format;
  readonly header: DatasetHeader | null;
  readonly dataset: string;
}

/** `cochair import`: makes the graph say what files say. */
export function importCommand(): Command {
  return new Command('import')
    .description('Import files: each becomes a dataset, and importing it again makes the graph equal to it.')
    .argument('[files...]', 'Popolo, FollowTheMoney, CSV, our own YAML; packed (gzip) or not. None: the seed folder')
    .option('--dataset <name>', 'what to call the dataset; by default after its source or the file')
    .option('--title <text>', 'what people call it')
    .option('--publisher <text>', 'who published it')
    .option('--licence <text>', 'the terms that it may be used under')
    .option('--url <url>', 'where it comes from')
    .option('--mapping <file>', 'how the columns of a table become facts: docs/mappings/README.md')
    .option('--strict', 'import nothing where a single record is wrong')
    .option('--add', 'keep what the dataset stated before: for records that were refused and mended')
    .option('--rejects <file>', 'where refused records are written to; by default beside the file, as FILE.rejects')
    .option('--whole <count>', 'write up to so many records as one transaction (20000)', readCount)
    .option('--json', 'say what was done as JSON, for machines')
    .addHelpText(
      'after',
      `
Examples:
  $ cochair import assembly.json --dataset vn-assembly-13 --licence CC-BY-4.0
  $ cochair import entities.ftm.json.gz --strict
  $ cochair import meetings.csv --mapping docs/mappings/mep-meetings.yaml
  $ cochair import assembly.json.rejects --dataset vn-assembly-13 --add      once the records in it are mended

A record that is wrong is reported with its place, the reason and the remedy; the others go in, and exit code 3 says so.`,
    )
    .action(importAll);
}

async function importAll(files: readonly string[], options: ImportOptions): Promise<void> {
  saveMemory();
  const { seedFolder, textsFolder } = readConfiguration(process.env);
  if (files.length === 0) {
    await withGraph(async (database, model) => {
      await updateGraph(database, model, await readSeed(model, seedFolder, textsFolder ?? null));
    });
    return;
  }
  const formats =
    options.mapping === undefined
      ? listFormats(readModel(readSchema(SCHEMA_FOLDER)), await readTexts(textsFolder ?? null))
      : [await openMapping(options.mapping)];
  const opened: Opened[] = [];
  for (const name of files) {
    const file = await openFile(name);
    const format = recogniseFormat(formats, file);
    const header = format.describe?.(file.start) ?? null;
    const dataset = nameDataset(name, options.dataset ?? header?.name);
    const other = opened.find((one) => one.dataset === dataset);
    // Each would take out what the other says.
    if (other) {
      throw new InputError(
        `${other.file.name} and ${name} would both be the dataset "${dataset}". Import them one by one, each with a --dataset NAME of its own.`,
      );
    }
    opened.push({ file, format, header, dataset });
  }
  const reports: ImportedFile[] = [];
  let unreadable = 0;
  await withGraph(async (database, model) => {
    for (const one of opened) {
      try {
        reports.push(await importOne(database, model, one, options));
      } catch (error) {
        // What is found only while it is read: letters of another encoding, an archive that ends too early.
        if (!(error instanceof InputError)) throw error;
        say(error.message);
        unreadable += 1;
      }
    }
  });
  if (options.json) writeOutput(JSON.stringify(reports, null, 2));
  process.exitCode = chooseExitCode(reports, unreadable, options.strict ?? false);
}

/** 2 where nothing was changed for a fault of the input, 3 where something was, but not all. */
function chooseExitCode(reports: readonly ImportedFile[], unreadable: number, strict: boolean): number {
  const keptOut = reports.filter(({ cutOff, refused }) => cutOff || (strict && refused > 0)).length;
  const changed = reports.length > keptOut;
  if (unreadable + keptOut > 0 && !changed) return NOTHING_CHANGED;
  return unreadable + keptOut > 0 || reports.some(({ refused }) => refused > 0) ? SOME_REFUSED : 0;
}

async function importOne(
  database: Database,
  model: Model,
  opened: Opened,
  options: ImportOptions,
): Promise<ImportedFile> {
  const { file, format } = opened;
  const { name } = file;
  const dataset = await describeDataset(database, opened, options);
  const rejects = options.rejects ?? `${name}.rejects`;
  const report = await importFile(database, model, format, file, dataset, {
    strict: options.strict ?? false,
    add: options.add,
    whole: options.whole,
    onRefused: (reading) => writeRefused(file, reading, rejects),
  });
  say(describeReport(name, dataset.name, report, { rejects, strict: options.strict ?? false }));
  return { file: name, dataset: dataset.name, ...report, passed: Object.fromEntries(report.passed) };
}

function readCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Give a whole number, e.g. 20000.');
  return Number(text);
}

/** What isn't said now is as it was said before, or as the file has it. */
async function describeDataset(
  database: Database,
  { file, header, dataset: name }: Opened,
  options: ImportOptions,
): Promise<Dataset> {
  const before = (await listDatasets(database)).find((one) => one.name === name);
  return {
    name,
    title: options.title ?? before?.title ?? header?.title ?? name,
    publisher: options.publisher ?? before?.publisher ?? header?.publisher ?? null,
    licence: options.licence ?? before?.licence ?? null,
    url: options.url ?? before?.url ?? header?.url ?? null,
    file: file.name,
    seed: before?.seed ?? false,
  };
}
