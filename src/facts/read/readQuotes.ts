import type { Kind } from '../../model/Model.js';
import type { Place, Statement } from '../Statement.js';
import type { Entry, YamlReader } from './YamlReader.js';

/** The exact words of a source, under the key that facts cite them by. */
export interface Quote {
  readonly key: string;
  readonly words: string;
  /** Where the words start in the text, in UTF-16 code units; null where the file doesn't say. */
  readonly at: number | null;
  readonly statement: Statement;
  readonly place: Place;
}

/** The `quotes:` section, in the file's order. What is wrong with a quote is reported, and it is there all the same. */
export function readQuotes(
  reader: YamlReader,
  kind: Kind,
  section: Entry | undefined,
  source: Statement | null,
): Map<string, Quote> {
  const entries = reader.entries(section?.value, 'quotes', 'Write each quote under its key.') ?? [];
  return new Map(entries.map((entry, position) => [entry.key, readQuote(reader, kind, source, entry, position)]));
}

function readQuote(
  reader: YamlReader,
  kind: Kind,
  source: Statement | null,
  { key, keyNode, value }: Entry,
  position: number,
): Quote {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(key)) {
    reader.report(keyNode, `"${key}" can't name a quote.`, 'Use a–z, 0–9 and single - between them.');
  }
  const what = `quotes.${key}`;
  const read = reader.entries(value, what, 'Write words: "…" below its key.');
  const written = read ?? [];
  for (const entry of written) {
    if (entry.key === 'words' || entry.key === 'at') continue;
    reader.report(entry.keyNode, `${what}: there is no key "${entry.key}".`, 'It has words and, where they start, at.');
  }
  const words = written.find((entry) => entry.key === 'words');
  if (read && !words)
    reader.report(keyNode, `${what} has no words.`, 'Add words: "…", exactly as the source has them.');
  const quote = (words && reader.rawText(words.value, `${what}.words`)) ?? '';
  const at = readOffset(reader, written, what);
  const place = reader.place(keyNode);
  const statement: Statement = {
    kind,
    id: `${source?.id ?? ''}.${key}`,
    properties: { quote, ...(at === null ? {} : { start: at, end: at + quote.length }), position },
    parts: {},
    relations: source ? { source: [source.id] } : {},
    place,
    places: new Map(),
  };
  return { key, words: quote, at, statement, place };
}

function readOffset(reader: YamlReader, written: readonly Entry[], what: string): number | null {
  const entry = written.find(({ key }) => key === 'at');
  const at = entry ? reader.number(entry.value, `${what}.at`) : null;
  if (at === null || (Number.isSafeInteger(at) && at >= 0)) return at;
  const remedy = 'Leave it out where you don’t know it.';
  return reader.report(entry?.value, `${what}.at must count UTF-16 code units from 0.`, remedy);
}
