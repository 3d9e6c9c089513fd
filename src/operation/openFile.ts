import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { decodeText } from '../facts/read/decodeText.js';
import { InputError } from './InputError.js';

/** A file to be imported, read as text whatever its encoding is, packed or not. */
export interface OpenedFile {
  readonly name: string;
  /** How it begins: enough to tell what it is. */
  readonly start: string;
  /** All of it; `onProgress` is told of bytes read and to be read. */
  readonly readText: (onProgress: (done: number, total: number) => void) => AsyncIterable<string>;
}

const START_BYTES = 65_536;

/** Throws an InputError for what is no file, can't be read, or is empty. */
export async function openFile(name: string): Promise<OpenedFile> {
  const size = await measure(name);
  const start = await readStart(name);
  return {
    name,
    start,
    readText: (onProgress) => named(name, decodeText(count(createReadStream(name), size, onProgress))),
  };
}

async function measure(name: string): Promise<number> {
  try {
    const found = await stat(name);
    if (!found.isFile()) throw new InputError(`${name} is no file. Name the files themselves: ${name}/*`);
    if (found.size === 0) throw new InputError(`${name} is empty.`);
    return found.size;
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`${name} can't be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function readStart(name: string): Promise<string> {
  let start = '';
  for await (const text of named(name, decodeText(createReadStream(name, { highWaterMark: START_BYTES })))) {
    start += text;
    if (start.length >= START_BYTES) break;
  }
  return start.slice(0, START_BYTES);
}

/** Throws an InputError with the file's name for bytes that are no text, or no whole archive. */
async function* named(name: string, text: AsyncIterable<string>): AsyncIterable<string> {
  try {
    yield* text;
  } catch (error) {
    const broken = error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
    if (broken)
      throw new InputError(`${name}: the gzip archive is damaged or not whole (${error.message}). Fetch it anew.`);
    if (error instanceof RangeError) throw new InputError(`${name}: ${error.message}`);
    throw error;
  }
}

async function* count(
  bytes: AsyncIterable<Uint8Array>,
  total: number,
  onProgress: (done: number, total: number) => void,
): AsyncIterable<Uint8Array> {
  let done = 0;
  for await (const chunk of bytes) {
    onProgress((done += chunk.length), total);
    yield chunk;
  }
}
