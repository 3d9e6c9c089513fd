import type { Spool } from './import/Spool.js';
import type { Problem } from './Problem.js';
import type { Format } from './read/Format.js';

/** A file as it was read: what it states is in the spool, which whoever asked for the reading closes. */
export interface FileReading {
  readonly format: Format;
  readonly spool: Spool;
  /** Records of the file, those that were refused included. */
  readonly records: number;
  /** Records that don't go in, or not wholly; `spool.isRefused` tells which. */
  readonly refused: number;
  /** What is wrong with them: the first MOST_PROBLEMS of them, of a file that has more. */
  readonly problems: readonly Problem[];
  /** How often the model had no place for something, by its name in the format. */
  readonly passed: ReadonlyMap<string, number>;
  /** Whether the file can't be read to its end: what it states is not all that it would. */
  readonly cutOff: boolean;
  /** Whether there are facts whose proof is the dataset itself. */
  readonly citesDataset: boolean;
}
