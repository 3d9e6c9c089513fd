import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { FileReading } from '../facts/FileReading.js';
import type { FileRecord } from '../facts/read/Format.js';
import type { OpenedFile } from './openFile.js';

/** Writes the records that were refused to a file of the same format, where they can be mended and imported with --add. */
export async function writeRefused(file: OpenedFile, { format, spool }: FileReading, to: string): Promise<void> {
  async function* listRefused(): AsyncIterable<FileRecord> {
    for await (const record of format.listRecords(
      file.readText(() => undefined),
      file.name,
    )) {
      if (await spool.isRefused(record.key)) yield record;
    }
  }
  await pipeline(format.writeRecords(listRefused()), createWriteStream(to));
}
