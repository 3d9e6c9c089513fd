import type { Problem } from '../Problem.js';
import type { Quote } from '../read/readQuotes.js';
import type { SeedFile } from '../read/readSeedFile.js';

/** Quotes stand in the order of the text, each for words of its own, and something cites each. */
export function checkQuotes({ quotes, statements }: SeedFile, placeOf: (quote: Quote) => number | null): Problem[] {
  const cited = new Set(statements.flatMap((statement) => statement.relations.citations ?? []));
  const problems: Problem[] = [];
  let last: { key: string; at: number; words: string } = { key: '', at: -1, words: '' };
  for (const quote of quotes.values()) {
    const { key, place, words } = quote;
    const report = (what: string, remedy: string) => problems.push({ place, what: `quotes.${key} ${what}`, remedy });
    if (!cited.has(quote.statement.id)) report('is cited by nothing.', 'Cite it, or leave it out.');
    const at = placeOf(quote);
    if (at === null) continue;
    if (at < last.at) {
      report(`(at ${at}) stands below ${last.key} (at ${last.at}).`, 'Order quotes as the text has them.');
    } else if (at === last.at && words === last.words) {
      report(`has the words and the place of ${last.key}.`, 'Keep one of them, and cite it in both places.');
    }
    if (at >= last.at) last = { key, at, words };
  }
  return problems;
}
