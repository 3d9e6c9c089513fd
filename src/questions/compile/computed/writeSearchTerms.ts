import { foldText } from '../../../text/foldText.js';
import { foldWords } from '../../../text/foldWords.js';
import { listWords } from '../../../text/listWords.js';

/** What a search compares names with, and what it asks Lucene for. */
export interface SearchTerms {
  /** The words as typed, in lower case. */
  readonly words: readonly string[];
  readonly folded: readonly string[];
  readonly foldedText: string;
  readonly initials: string;
  readonly initialsFolded: string;
  /** For Lucene: names that are meant exactly, or once case and diacritics are forgiven. */
  readonly near: string;
  /** For Lucene: names of which a word is a letter or two off, and that are none of those. */
  readonly far: string;
}

/** Matches nothing: a query of no words. */
const NOTHING = '+folded:a -folded:a';

/**
 * Only letters and digits are left of what was typed, in lower case, so that nothing in it means anything to Lucene: its
 * operators are signs, and its words of command are in capitals.
 */
export function writeSearchTerms(query: string): SearchTerms {
  const words = listWords(query.normalize('NFC').toLowerCase());
  const foldedText = foldWords(query);
  const folded = foldedText.split(' ').filter((word) => word !== '');
  const initials = words.join('');
  const initialsFolded = foldText(initials);
  const every = (field: string, terms: readonly string[], boost: number): string =>
    `(${terms.map((term) => `+${field}:${term}`).join(' ')})^${String(boost)}`;
  const terms = { words, folded, foldedText, initials, initialsFolded };
  if (folded.length === 0) return { ...terms, near: NOTHING, far: NOTHING };
  const near = [
    every('words', words, 8),
    every('folded', folded, 4),
    `initials:${initials}^8`,
    `initialsFolded:${initialsFolded}^4`,
  ].join(' ');
  return { ...terms, near, far: `+${every('folded', folded.map(loosen), 1)} -(${near})` };
}

/** How far a word may be off: nothing for the shortest, where one letter makes another word. */
function loosen(word: string): string {
  const letters = Array.from(word).length;
  if (letters < 3) return word;
  return letters < 6 ? `${word}~1` : `${word}~2`;
}
