import type { Database } from '../database/Database.js';
import type { Dataset } from '../facts/Dataset.js';
import { stateSource } from '../facts/stateSource.js';
import type { FileReading } from '../facts/FileReading.js';
import type { JoinReport } from '../facts/identity/joinByIdentifier.js';
import { findKinds } from '../facts/import/findKinds.js';
import { importDataset, type ImportCounts, type ImportOptions } from '../facts/import/importDataset.js';
import type { Format } from '../facts/read/Format.js';
import { readFile } from '../facts/readFile.js';
import type { Model } from '../model/Model.js';
import type { OpenedFile } from './openFile.js';
import { countPassed } from './countPassed.js';
import { showProgress } from './showProgress.js';

/** What an import of a file came to. */
export interface ImportReport extends Omit<FileReading, 'spool' | 'format' | 'citesDataset'> {
  readonly format: string;
  /** Null where nothing was imported: the file is cut off, or --strict kept it out, or it states nothing. */
  readonly counts: ImportCounts | null;
  /** What it was joined with, since other datasets give the same identifiers. */
  readonly joins: JoinReport;
}

export interface ImportWishes extends ImportOptions {
  /** Whether a single wrong record keeps the file out. */
  readonly strict: boolean;
  /** Told of the reading before it is closed, when some of its records were refused. */
  readonly onRefused: (reading: FileReading) => Promise<void>;
}

/** Reads a file, and makes the graph say what it says. */
export async function importFile(
  database: Database,
  model: Model,
  format: Format,
  file: OpenedFile,
  dataset: Dataset,
  { strict, onRefused, ...options }: ImportWishes,
): Promise<ImportReport> {
  const progress = showProgress(`${file.name}: reading`);
  const context = { dataset: dataset.name };
  const text = { name: file.name, text: file.readText(progress.step) };
  const reading = await readFile(model, format, text, context, (ids) => findKinds(database, ids)).finally(
    progress.stop,
  );
  const { spool, records, refused, problems, passed, citesDataset, cutOff } = reading;
  let joins: JoinReport = { joined: [], parted: [], unjoined: [] };
  const report = { format: format.name, records, refused, problems, passed, cutOff };
  try {
    // Of a file that ends too early nothing goes in: what stands behind its end would count as gone.
    if (cutOff || (strict && refused > 0)) return { ...report, counts: null, joins };
    if (refused > 0) await onRefused(reading);
    if (spool.size === 0) return { ...report, counts: null, joins };
    if (citesDataset) await stateSource(model, spool, dataset);
    const writing = showProgress(`${file.name}: writing`);
    const onJoined = (found: JoinReport): void => {
      joins = found;
    };
    const wishes = { ...options, onJoined };
    const counts = await importDataset(database, model, dataset, spool, writing.step, wishes).finally(writing.stop);
    return { ...report, passed: countPassed(reading), counts, joins };
  } finally {
    await spool.close();
  }
}
