import type { FileRecord } from '../Format.js';
import { splitLines } from '../splitLines.js';

/** The lines of a stream, parsed; one that is no JSON object stays a text. */
export async function* listFtmRecords(text: AsyncIterable<string>, file: string): AsyncIterable<FileRecord> {
  let line = 0;
  for await (const written of splitLines(text)) {
    line += 1;
    if (written.trim() === '') continue;
    const value = parse(written);
    const id = typeof value === 'string' ? undefined : ((value.entity ?? value) as { id?: unknown }).id;
    const name = typeof id === 'string' ? id : undefined;
    const place = { file, line, column: 1, ...(name === undefined ? {} : { record: name }) };
    yield { key: name ?? `line ${line}`, place, value };
  }
}

function parse(line: string): Record<string, unknown> | string {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : line;
  } catch {
    return line;
  }
}
