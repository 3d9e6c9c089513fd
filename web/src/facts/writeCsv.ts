import { stringify } from 'csv-stringify/browser/esm/sync';
import type { AttendanceFragment } from '../generated/documents.js';
import type { Words } from '../language/Words.js';
import { ATTENDANCE_COLUMNS } from './ATTENDANCE_COLUMNS.js';

/** Rows as CSV (RFC 4180, UTF-8 with a byte order mark, which Excel needs), with these columns; no cell is a formula. */
export function writeCsv(rows: readonly AttendanceFragment[], columns: readonly string[], words: Words): string {
  const shown = ATTENDANCE_COLUMNS.filter(({ key }) => columns.includes(key));
  const lines = [
    shown.map(({ title }) => title(words)),
    ...rows.map((row) => shown.map(({ text }) => text(row, words))),
  ];
  return stringify(lines, { bom: true, record_delimiter: 'windows', escape_formulas: true });
}
