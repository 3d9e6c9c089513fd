import type { Kind, Model } from '../../model/Model.js';
import type { Problem } from '../Problem.js';
import type { Statement } from '../Statement.js';
import { suggestName } from '../suggestName.js';
import { readQuotes, type Quote } from './readQuotes.js';
import { readSource } from './readSource.js';
import { readStatement, type Written } from './readStatement.js';
import { YamlReader } from './YamlReader.js';

/** What one seed file says, as far as it can be read, and what is wrong with it. */
export interface SeedFile {
  readonly file: string;
  /** Null where the file names no source. */
  readonly source: Statement | null;
  readonly quotes: ReadonlyMap<string, Quote>;
  /** The source itself, its citations, then the records, section by section. */
  readonly statements: readonly Statement[];
  readonly problems: readonly Problem[];
}

/** Sections that the format writes in a way of its own: `source` and `quotes`. */
const OWN_SECTIONS = ['sources', 'citations', ''];

/** Reads one YAML file against the model. Never throws on bad input: whatever is wrong is listed in `problems`. */
export function readSeedFile(model: Model, file: string, text: string): SeedFile {
  const reader = new YamlReader(file, text);
  const entries = reader.entries(reader.root, 'the file', 'Begin it with source: {id: …, title: …, publisher: …}.');
  if (!entries || (entries.length === 0 && reader.problems.length > 0)) {
    return { file, source: null, quotes: new Map(), statements: [], problems: reader.problems };
  }
  const sections = new Map(entries.map((entry) => [entry.key, entry]));
  const kinds = [...model.kinds.values()].filter((kind) => !OWN_SECTIONS.includes(kind.section));
  const known = ['source', 'quotes', ...kinds.map((kind) => kind.section)];
  for (const { key, keyNode } of entries) {
    if (known.includes(key)) continue;
    reader.report(
      keyNode,
      `there is no section "${key}".`,
      `${suggestName(key, known)}Sections are ${known.join(', ')}.`,
    );
  }

  const source = readSource(reader, findKind(model, 'sources'), sections.get('source'));
  const quotes = readQuotes(reader, findKind(model, 'citations'), sections.get('quotes'), source);
  const records = kinds.flatMap((kind) =>
    listRecords(reader, kind, sections.get(kind.section)?.value).flatMap(
      (written, index) => readStatement({ reader, kind, quotes, language: languageOf(source) }, written, index) ?? [],
    ),
  );
  const citations = [...quotes.values()].map((quote) => quote.statement);
  return {
    file,
    source,
    quotes,
    statements: source ? [source, ...citations, ...records] : [...citations, ...records],
    problems: reader.problems,
  };
}

function findKind(model: Model, section: string): Kind {
  const kind = [...model.kinds.values()].find((one) => one.section === section);
  if (!kind) throw new Error(`The SDL has no kind with the section "${section}".`);
  return kind;
}

/** Entities stand in a map by id, facts in a list. */
function listRecords(reader: YamlReader, kind: Kind, section: unknown): Written[] {
  if (kind.identifiedBy) {
    return reader.list(section, kind.section).map((node) => ({ id: null, node, placeNode: node }));
  }
  const entries = reader.entries(section, kind.section, 'Write each entry under its id.') ?? [];
  return entries.map(({ key, keyNode, value }) => {
    if (!/^[a-z0-9]+(?:[-._][a-z0-9]+)*$/.test(key)) {
      const remedy = 'Ids are made of a–z, 0–9 and single - . _ between them, e.g. le-quoc-hung.';
      reader.report(keyNode, `${kind.section}: "${key}" can't be an id.`, remedy);
    }
    return { id: key, node: value, placeNode: keyNode };
  });
}

function languageOf(source: Statement | null): string | null {
  const language = source?.properties.language;
  return typeof language === 'string' ? language : null;
}
