import { createHash } from 'node:crypto';
import type { Problem } from '../Problem.js';
import type { Quote } from '../read/readQuotes.js';
import type { SeedFile } from '../read/readSeedFile.js';
import type { Statement } from '../Statement.js';

export interface Located {
  /** With the text, and with the offsets that the file left out. */
  readonly statements: readonly Statement[];
  /** By key. */
  readonly places: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

/** Finds a file's quotes in the text that they are from. One that isn't where the file says is a problem. */
export function locateQuotes({ source, quotes, statements }: SeedFile, text: string): Located {
  const problems: Problem[] = [];
  const places = new Map<string, number>();
  const located = new Map<string, Statement>();
  for (const quote of quotes.values()) {
    const found = listPlaces(text, quote.words);
    const at = quote.at ?? (found.length === 1 ? found[0] : undefined);
    if (at === undefined || !found.includes(at)) {
      problems.push({ place: quote.place, ...describe(quote, found) });
      continue;
    }
    const { statement } = quote;
    const properties = { ...statement.properties, start: at, end: at + quote.words.length };
    places.set(quote.key, at);
    located.set(statement.id, { ...statement, properties });
  }
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
  const complete = statements.map((statement) => {
    if (statement !== source) return located.get(statement.id) ?? statement;
    return { ...source, properties: { ...source.properties, text, sha256, length: text.length } };
  });
  return { statements: complete, places, problems };
}

function describe({ key, words, at }: Quote, found: readonly number[]): Omit<Problem, 'place'> {
  const shown = words.length > 60 ? `${words.slice(0, 57)}…` : words;
  if (found.length === 0) {
    const remedy = 'Copy the words to the letter; a no-break space is \\u00a0 between double quotes.';
    return { what: `quotes.${key}: "${shown}" is not in the text.`, remedy };
  }
  const list = `${found.slice(0, 10).join(', ')}${found.length > 10 ? ' …' : ''}`;
  if (at === null) {
    const remedy = `Write at: with the place that is meant, or quote more words.`;
    return { what: `quotes.${key}: "${shown}" stands in several places: ${list}.`, remedy };
  }
  const [nearest] = [...found].sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
  return {
    what: `quotes.${key}: "${shown}" stands at ${list}, not at ${at}.`,
    remedy: `Write at: ${String(nearest)}.`,
  };
}

function listPlaces(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}
