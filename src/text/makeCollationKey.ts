/** Vietnamese letters in the order of the dictionary; those that share a base with an earlier one are letters of their own. */
const LETTERS = Array.from('aăâbcdđeêfghijklmnoôơpqrstuưvwxyz');
const RANK = new Map(LETTERS.map((letter, index) => [letter, String.fromCharCode(0x41 + index)]));

/** Combining marks of the five tones in dictionary order; a syllable without one comes first. */
const TONES = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const LETTER_MARKS = new Set(['\u0302', '\u0306', '\u031b']);

/**
 * A key whose order by code units is the order of a Vietnamese dictionary: letters first (a ă â … d đ e ê …, spaces before
 * all of them), then tones (ngang, huyền, hỏi, ngã, sắc, nặng), then the text itself. Databases compare it as plain text.
 */
export function makeCollationKey(text: string): string {
  let letters = '';
  let tones = '';
  for (const cluster of text
    .normalize('NFD')
    .toLowerCase()
    .match(/\P{M}\p{M}*/gu) ?? []) {
    const marks = Array.from(cluster);
    const base = marks.shift() ?? '';
    const letter = (base + marks.filter((mark) => LETTER_MARKS.has(mark)).join('')).normalize('NFC');
    letters += RANK.get(letter) ?? RANK.get(base) ?? base;
    tones += String(TONES.findIndex((tone) => marks.includes(tone)) + 1);
  }
  return `${letters}\u0001${tones.replace(/0+$/, '')}\u0001${text.normalize('NFC')}`;
}
