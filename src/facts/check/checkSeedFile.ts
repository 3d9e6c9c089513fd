import type { Problem } from '../Problem.js';
import type { SeedFile } from '../read/readSeedFile.js';
import type { TextFinder } from '../read/readTexts.js';
import type { Statement } from '../Statement.js';
import { checkIds } from './checkIds.js';
import { checkPeriods } from './checkPeriods.js';
import { checkQuotes } from './checkQuotes.js';
import { checkText } from './checkText.js';
import { locateQuotes } from './locateQuotes.js';

export interface Checked {
  readonly statements: readonly Statement[];
  readonly problems: readonly Problem[];
}

/** All that is checked of one file by itself: not what it refers to, which may be elsewhere. Where a text is found for it, the statements come with what the text tells. */
export function checkSeedFile(seed: SeedFile, findText: TextFinder): Checked {
  const { source, statements } = seed;
  // What can't be read makes whatever refers to it look wrong: one problem at a time.
  if (seed.problems.length > 0) return seed;
  const problems = [...checkIds(statements), ...checkPeriods(statements)];
  const text = source ? findText(source) : null;
  if (!source || text === null) {
    return { statements, problems: [...problems, ...checkQuotes(seed, (quote) => quote.at)] };
  }
  const another = checkText(source, text);
  if (another.length > 0) return { statements, problems: [...problems, ...another] };
  const located = locateQuotes(seed, text);
  const order = checkQuotes(seed, (quote) => located.places.get(quote.key) ?? null);
  return { statements: located.statements, problems: [...problems, ...located.problems, ...order] };
}
