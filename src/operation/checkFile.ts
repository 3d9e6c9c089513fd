import type { Format } from '../facts/read/Format.js';
import type { Problem } from '../facts/Problem.js';
import { readFile } from '../facts/readFile.js';
import type { Model } from '../model/Model.js';
import type { OpenedFile } from './openFile.js';
import { countPassed } from './countPassed.js';
import { showProgress } from './showProgress.js';

/** What an import of a file would find. */
export interface CheckReport {
  readonly file: string;
  readonly format: string;
  readonly records: number;
  readonly refused: number;
  readonly problems: readonly Problem[];
  /** Whether the file can't be read to its end: an import would take nothing of it. */
  readonly cutOff: boolean;
  readonly passed: Readonly<Record<string, number>>;
  /** How many records of each kind would go in, by the kind's name. */
  readonly kinds: Readonly<Record<string, number>>;
}

/** Reads a file as an import would, into nothing. */
export async function checkFile(model: Model, format: Format, file: OpenedFile, dataset: string): Promise<CheckReport> {
  const progress = showProgress(`${file.name}: reading`);
  const text = { name: file.name, text: file.readText(progress.step) };
  const nothing = (): Promise<ReadonlyMap<string, string>> => Promise.resolve(new Map());
  const reading = await readFile(model, format, text, { dataset }, nothing).finally(progress.stop);
  const { spool, records, refused, problems, cutOff } = reading;
  try {
    const kinds = await spool.countKinds();
    const counted = { records, refused, problems, cutOff, passed: Object.fromEntries(countPassed(reading)), kinds };
    return { file: file.name, format: format.name, ...counted };
  } finally {
    await spool.close();
  }
}
