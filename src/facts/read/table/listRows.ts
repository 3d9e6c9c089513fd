import { createHash } from 'node:crypto';
import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { FileRecord } from '../Format.js';
import { LONGEST_RECORD } from '../LONGEST_RECORD.js';

/** A row with its header; `broken` says what the parser found wrong where it couldn't go on. */
export interface TableRow {
  readonly header: readonly string[];
  readonly cells: readonly string[];
  readonly broken: string | null;
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

const OPTIONS = { bom: true, info: true, relax_column_count: true, skip_empty_lines: true, relax_quotes: true };

/** The rows of a table below its header, by the digest of what they hold: equal rows are one. */
export async function* listRows(
  text: AsyncIterable<string>,
  file: string,
  delimiter: string,
): AsyncIterable<FileRecord> {
  // By a pipeline the parser ends with the text's own error; whoever takes its rows hears of it.
  const parser = pipeline(
    Readable.from(text),
    parse({ ...OPTIONS, delimiter, max_record_size: LONGEST_RECORD }),
    () => undefined,
  );
  let header: readonly string[] | null = null;
  let last = 1;
  try {
    for await (const one of parser) {
      const { record: cells, info } = one as Parsed;
      const line = last;
      last = info.lines + 1;
      if (header === null) {
        // What Excel writes before the header for itself.
        if (/^sep=/i.test(cells[0] ?? '')) continue;
        header = cells.map((name) => name.trim());
        continue;
      }
      if (cells.every((cell) => cell.trim() === '')) continue;
      yield { key: digest(cells), place: placeAt(file, line), value: { header, cells, broken: null } };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield {
      key: 'broken',
      place: placeAt(file, last),
      value: { header: header ?? [], cells: [], broken: error.message },
      cutOff: true,
    };
  }
}

function placeAt(file: string, line: number): FileRecord['place'] {
  return { file, line, column: 1, record: `line ${line}` };
}

function digest(cells: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(cells)).digest('hex').slice(0, 12);
}
