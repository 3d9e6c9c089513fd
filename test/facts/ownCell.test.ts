import fc from 'fast-check';
import { readOwnCell } from '../../src/facts/read/table/readOwnCell.js';
import { writeOwnCell } from '../../src/facts/write/table/writeOwnCell.js';

it('comes back as it was, and no spreadsheet takes it for a formula', () => {
  // Signs that mean something to a spreadsheet or to us, more often than by chance.
  const sign = fc.constantFrom('=', '+', '-', '@', "'", '\t', '\n', '\r', '\\', 'n', 'ă', '＝', ' ');
  const odd = fc.array(sign, { minLength: 1, maxLength: 8 }).map((signs) => signs.join(''));
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), odd), { minLength: 1, maxLength: 4 }), (texts) => {
      const cell = writeOwnCell(texts);
      expect(cell).not.toMatch(/^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/);
      // A single empty text is no text.
      expect(readOwnCell(cell)).toEqual(cell === '' ? [] : texts);
    }),
    { numRuns: 2_000 },
  );
});

it.each([
  [['=1+1'], "'=1+1"],
  [["'=1+1"], "''=1+1"],
  [["'quoted'"], "'quoted'"],
  [['a\nb', '\\n'], 'a\\nb\n\\\\n'],
])('writes %j as %j', (texts, cell) => {
  expect(writeOwnCell(texts)).toBe(cell);
});
