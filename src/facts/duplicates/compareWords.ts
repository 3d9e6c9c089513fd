import { distance } from 'fastest-levenshtein';

/** How many slips of the pen lie between two folded words; null for more than their length forgives. */
export function compareWords(one: string, other: string): number | null {
  // A numeral says something else with every letter: XIII is not XIV.
  if (/\d|^[ivxlc]+$/.test(one) || /\d|^[ivxlc]+$/.test(other)) return null;
  const length = Math.max(one.length, other.length);
  if (length < 3 || Math.abs(one.length - other.length) > 2) return null;
  const edits = distance(one, other);
  // Two letters that changed places are one slip.
  const slips = edits === 2 && sortLetters(one) === sortLetters(other) ? 1 : edits;
  return slips <= (length < 6 ? 1 : 2) ? slips : null;
}

function sortLetters(word: string): string {
  return Array.from(word).sort().join('');
}
