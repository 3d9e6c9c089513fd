const ESCAPES: Readonly<Partial<Record<string, string>>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r' };

/** Texts as a cell that `readOwnCell` reads again, and that no spreadsheet takes for a formula. */
export function writeOwnCell(texts: readonly string[]): string {
  const cell = texts.map((text) => text.replace(/[\\\n\r]/g, (sign) => ESCAPES[sign] ?? sign)).join('\n');
  return /^'*[=+\-@\t\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? `'${cell}` : cell;
}
