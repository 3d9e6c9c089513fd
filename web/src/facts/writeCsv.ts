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
  return `\uFEFF${lines.map((cells) => cells.map(writeCell).join(',')).join('\r\n')}\r\n`;
}

function writeCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
