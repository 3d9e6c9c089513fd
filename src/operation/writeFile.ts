import { createWriteStream, rmSync } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { InputError } from './InputError.js';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Writes a file that is there only once it is whole: until then it has another name, and a failure leaves what was there. */
export async function writeFile(name: string, pieces: AsyncIterable<string>): Promise<void> {
  const folder = await stat(name).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (folder) throw new InputError(`${name} is a folder. Name a file in it.`);
  const partial = `${name}.${process.pid}.partial`;
  const clear = (signal: NodeJS.Signals): void => {
    rmSync(partial, { force: true });
    // Nobody listens to it any more: it ends the process as it would have.
    process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.once(signal, clear);
  try {
    await pipeline(pieces, createWriteStream(partial));
    await rename(partial, name);
  } catch (error) {
    await rm(partial, { force: true });
    if (isFileError(error)) throw new InputError(`${name} can't be written: ${error.message}`);
    throw error;
  } finally {
    for (const signal of SIGNALS) process.off(signal, clear);
  }
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'path' in error;
}
