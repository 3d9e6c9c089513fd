const ESCAPED: Readonly<Partial<Record<string, string>>> = { '\\\\': '\\', '\\n': '\n', '\\r': '\r' };

/**
 * The texts of a cell of our own tables, one a line: a line break within a text stands as `\n` (`\r`), a backslash as `\\`.
 * An apostrophe that keeps a spreadsheet from taking the cell for a formula is none of it.
 */
export function readOwnCell(cell: string): readonly string[] {
  if (cell === '') return [];
  const text = /^'+[=+\-@\t\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? cell.slice(1) : cell;
  return text.split(/\r?\n/).map((line) => line.replace(/\\[\\nr]/g, (sign) => ESCAPED[sign] ?? sign));
}
