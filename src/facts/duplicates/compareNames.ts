import { compareWords } from './compareWords.js';
import type { Frequencies } from './Frequencies.js';
import type { NameWord } from './NameWord.js';

/** How well two names fit. */
export interface NameFit {
  /** How much less often one bears both of them than one and the same name: 1 for equal names. */
  readonly fit: number;
  /** How many others of the graph's could be expected to fit as well, by how common the words are. */
  readonly homonyms: number;
  readonly reasons: readonly string[];
}

const DIACRITICS_LOST = 0.9;
const DIACRITICS_DIFFER = 0.1;
const REORDERED = 0.5;
const INITIAL = 0.7;
const SLIPS = [1, 0.5, 0.2];
const MISSING = 0.25;
/** A word with a slip could stand for several others. */
const NEAR_WORDS = 6;

/**
 * Word by word, in whatever order: equal, without diacritics, by an initial, or a slip away. The longer name may have
 * words that the other leaves out; words that contradict each other make two names. Null where they don't fit.
 */
export function compareNames(
  one: readonly NameWord[],
  other: readonly NameWord[],
  frequencies: Frequencies,
): NameFit | null {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const matches = matchWords(short, long);
  if (!matches) return null;
  const missing = long.length - short.length;
  if (missing > 0 && short.length < 2) return null;
  let fit = MISSING ** missing;
  let homonyms = frequencies.size;
  const told = new Set<string>();
  let whole = 0;
  for (const { word, to, slips } of matches) {
    if (slips === null) {
      fit *= INITIAL;
      homonyms *= frequencies.letter(word.folded.charAt(0));
      told.add('initials');
    } else if (slips > 0) {
      fit *= SLIPS[slips] ?? 0;
      homonyms *= Math.min(1, NEAR_WORDS * Math.max(frequencies.word(word.folded), frequencies.word(to.folded)));
      told.add('spelling');
    } else {
      whole += 1;
      homonyms *= frequencies.word(word.folded);
      if (word.marked === to.marked) continue;
      const lost = word.bare || to.bare;
      fit *= lost ? 1 : DIACRITICS_DIFFER;
      told.add(lost ? 'diacritics lost' : 'diacritics differ');
    }
  }
  if (whole === 0) return null;
  if (told.has('diacritics lost')) fit *= DIACRITICS_LOST;
  if (matches.some(({ at }, index) => index > 0 && at < (matches[index - 1]?.at ?? 0))) {
    fit *= REORDERED;
    told.add('order of words');
  }
  if (missing > 0) told.add(`${missing} ${missing === 1 ? 'word' : 'words'} left out`);
  if (told.size === 0 || matches.length === long.length) {
    const sorted = long
      .map(({ folded }) => folded)
      .sort()
      .join(' ');
    homonyms = Math.max(homonyms, frequencies.name(sorted) - 2);
  }
  const reasons = told.size === 0 ? ['same name'] : [`name alike but for: ${[...told].join(', ')}`];
  return { fit, homonyms, reasons };
}

interface WordMatch {
  readonly word: NameWord;
  readonly to: NameWord;
  /** Its place in the longer name. */
  readonly at: number;
  /** Null for an initial. */
  readonly slips: number | null;
}

/** Each word of the shorter name with one of the longer, the best first; null where one has none. */
function matchWords(short: readonly NameWord[], long: readonly NameWord[]): WordMatch[] | null {
  const taken = new Set<number>();
  const found = new Map<number, WordMatch>();
  const take = (fits: (word: NameWord, to: NameWord) => number | null | undefined): void => {
    for (const [index, word] of short.entries()) {
      if (found.has(index)) continue;
      // Its own place first, so that a name of equal words isn't taken for another order.
      const places = [...long.keys()].sort((a, b) => Math.abs(a - index) - Math.abs(b - index));
      for (const at of places) {
        const to = long[at];
        const slips = to && !taken.has(at) ? fits(word, to) : undefined;
        if (!to || slips === undefined) continue;
        taken.add(at);
        found.set(index, { word, to, at, slips });
        break;
      }
    }
  };
  take((word, to) => (word.marked === to.marked ? 0 : undefined));
  take((word, to) => (word.folded === to.folded ? 0 : undefined));
  take((word, to) => (isInitialOf(word, to) || isInitialOf(to, word) ? null : undefined));
  take((word, to) => compareWords(word.folded, to.folded) ?? undefined);
  if (found.size < short.length) return null;
  return [...short.keys()].flatMap((index) => found.get(index) ?? []);
}

function isInitialOf(word: NameWord, to: NameWord): boolean {
  return word.folded.length === 1 && to.folded.startsWith(word.folded);
}
