import type { Format } from '../../src/facts/read/Format.js';

/** A text read by a format, record by record, and written again: as those are that were refused. */
export async function rewrite(format: Format, text: string): Promise<string> {
  async function* whole(): AsyncIterable<string> {
    yield await Promise.resolve(text);
  }
  let written = '';
  for await (const piece of format.writeRecords(format.listRecords(whole(), 'file'))) written += piece;
  return written;
}
