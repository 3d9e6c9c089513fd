import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { InputError } from './InputError.js';

/** Writes a file that is there only once it is whole: until then it has another name, and a failure leaves what was there. */
export async function writeFile(name: string, pieces: AsyncIterable<string>): Promise<void> {
  const partial = `${name}.${process.pid}.partial`;
  try {
    await pipeline(pieces, createWriteStream(partial));
    await rename(partial, name);
  } catch (error) {
    await rm(partial, { force: true });
    if (isFileError(error)) throw new InputError(`${name} can't be written: ${error.message}`);
    throw error;
  }
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'path' in error;
}
