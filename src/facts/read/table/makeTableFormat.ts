import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { FileRecord, Format, ReadContext, Reading } from '../Format.js';
import { guessMapping } from './guessMapping.js';
import { listRows, type TableRow } from './listRows.js';
import { listMissingColumns } from './listMissingColumns.js';
import type { Mapping } from './Mapping.js';
import { readOwnRow } from './readOwnRow.js';
import { Row } from './Row.js';
import { TableReader } from './TableReader.js';

const DELIMITERS = ['\t', ';', ','] as const;

/** Tables (CSV, TSV) by a mapping, or without one by what their columns are called. */
export function makeTableFormat(mapping: Mapping | null): Format {
  // A file has one header, and a program imports one file after the other.
  const guessed = new Map<string, Mapping | null>();
  const mappingOf = (header: readonly string[]): Mapping | null => {
    if (mapping) return mapping;
    const key = header.join('\t');
    if (!guessed.has(key)) guessed.set(key, guessMapping(header));
    return guessed.get(key) ?? null;
  };
  let delimiter = ',';
  return {
    name: 'CSV',
    recognise: (start) => {
      if (/^\s*[[{]/.test(start)) return false;
      const header = readHeader(start);
      return header.length > 1 && mappingOf(header) !== null;
    },
    listRecords: async function* (text, file) {
      const [start, all] = await peek(text);
      delimiter = detectDelimiter(start);
      for await (const row of listRows(all, file, delimiter)) {
        const { header, broken } = row.value as TableRow;
        const missing = mapping && broken === null ? listMissingColumns(mapping, header) : [];
        if (missing.length === 0) yield row;
        else {
          yield { ...row, value: { header, cells: [], broken: describeMissing(missing, header) }, cutOff: true };
          return;
        }
      }
    },
    readRecord: (record, context) => readRow(record, context, mappingOf((record.value as TableRow).header)),
    writeRecords: async function* (records) {
      let header: readonly string[] | null = null;
      for await (const { value } of records) {
        const row = value as TableRow;
        if (row.broken !== null) continue;
        if (header === null) yield stringify([[...row.header]], { delimiter });
        header = row.header;
        yield stringify([[...row.cells]], { delimiter });
      }
    },
  };
}

function readRow({ key, place, value }: FileRecord, context: ReadContext, mapping: Mapping | null): Iterable<Reading> {
  const { header, cells, broken } = value as TableRow;
  const refuse = (what: string, remedy: string): Reading[] => [{ problem: { place, what, remedy } }];
  if (broken !== null) return refuse(`The table can't be read: ${broken}.`, 'Mend it, and import it again.');
  if (mapping === null)
    return refuse('The columns mean nothing that is known.', 'Import with --mapping FILE: docs/mappings/README.md.');
  // Empty cells behind the last column are how spreadsheets end a row.
  if (cells.length < header.length || cells.slice(header.length).some((cell) => cell.trim() !== '')) {
    return refuse(
      `The row has ${cells.length} cells, the header ${header.length}.`,
      'Put cells with separators in quotation marks.',
    );
  }
  const ours = readOwnRow(header, cells, place);
  if (ours) return ours;
  const row = new Row(header, cells);
  const own = row.read(mapping.record);
  const reader = new TableReader(mapping, context, row, place, own === '' ? key : own);
  reader.read();
  return reader.readings;
}

function describeMissing(missing: readonly string[], header: readonly string[]): string {
  const named = missing.map((column) => `"${column}"`).join(', ');
  return `the mapping names columns that it hasn't (${named}); it has ${header.map((column) => `"${column}"`).join(', ')}`;
}

function readHeader(start: string): string[] {
  const [line = ''] = skipSeparator(start).split(/\r?\n/);
  try {
    const [header = []] = parse(line, { delimiter: detectDelimiter(start), relax_quotes: true });
    return header.map((name) => name.trim());
  } catch {
    return [];
  }
}

/** Without the line in which Excel tells itself how columns are parted, `sep=;`. */
function skipSeparator(start: string): string {
  return start.replace(/^\uFEFF?(?:sep=.\r?\n)?/i, '');
}

/** The one of which the header has most. */
function detectDelimiter(start: string): string {
  const [line = ''] = skipSeparator(start).split(/\r?\n/);
  const count = (sign: string): number => line.split(sign).length;
  return DELIMITERS.reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',');
}

async function peek(text: AsyncIterable<string>): Promise<[string, AsyncIterable<string>]> {
  const iterator = text[Symbol.asyncIterator]();
  let start = '';
  while (!skipSeparator(start).includes('\n')) {
    const next = await iterator.next();
    if (next.done) break;
    start += next.value;
  }
  async function* all(): AsyncIterable<string> {
    yield start;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  return [start, all()];
}
