import { readFile } from 'node:fs/promises';
import type { Format } from '../facts/read/Format.js';
import { makeTableFormat } from '../facts/read/table/makeTableFormat.js';
import { readMapping } from '../facts/read/table/readMapping.js';
import { InputError } from './InputError.js';

/** The format of tables that a mapping file describes. Throws an InputError for one that can't be read. */
export async function openMapping(file: string): Promise<Format> {
  try {
    return makeTableFormat(readMapping(file, await readFile(file, 'utf8')));
  } catch (error) {
    if (error instanceof RangeError) throw new InputError(error.message);
    throw new InputError(`${file} can't be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
