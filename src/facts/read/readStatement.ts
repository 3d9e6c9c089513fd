import type { Hop, Kind, Parts } from '../../model/Model.js';
import { makeFactId } from '../makeFactId.js';
import type { Properties, Statement } from '../Statement.js';
import { suggestName } from '../suggestName.js';
import { withArticle } from '../withArticle.js';
import { checkId } from './checkId.js';
import { listPlaces } from './listPlaces.js';
import { readName } from './readName.js';
import { readProperties } from './readProperties.js';
import type { Quote } from './readQuotes.js';
import { readValueObject } from './readValueObject.js';
import type { Entry, YamlReader } from './YamlReader.js';

export interface StatementContext {
  readonly reader: YamlReader;
  readonly kind: Kind;
  readonly quotes: ReadonlyMap<string, Quote>;
  /** The source's language: that of names which don't say their own. */
  readonly language: string | null;
}

/** An entry of a section. */
export interface Written {
  /** Null for facts: theirs is made of what they join. */
  readonly id: string | null;
  readonly node: unknown;
  /** Where the reader of a message should look. */
  readonly placeNode: unknown;
}

/** Entries of one section that a position can tell apart; more only lose their order among themselves. */
const MOST_ENTRIES = 100_000;

/**
 * One record of a section; null (reported) where it is no map. Its position is that of the quote cited first, which
 * states the fact, then its place (`index`) in the section.
 */
export function readStatement(context: StatementContext, written: Written, index: number): Statement | null {
  const { reader, kind } = context;
  const { node, placeNode } = written;
  const all = reader.entries(node, written.id === null ? kind.section : `${kind.section}.${written.id}`);
  if (!all) return null;
  const cite = all.find((entry) => entry.key === 'cite');
  const others = all.filter((entry) => entry !== cite);
  const { properties, rest } = readProperties(reader, kind, others, placeNode);

  const relations: Record<string, readonly string[]> = {};
  const parts: Record<string, readonly Properties[]> = {};
  for (const entry of rest) {
    const field = kind.fields.get(entry.key);
    if (field?.form === 'hop') relations[field.name] = readReferences(context, field, entry);
    else if (field?.form === 'parts') parts[field.name] = readParts(context, field, entry);
  }
  for (const field of kind.fields.values()) {
    if (field.form !== 'hop' || !field.owned || !field.required || field.arity !== 'one') continue;
    if (relations[field.name]?.length) continue;
    const remedy = `Add ${field.name}: the id of ${withArticle(...field.targets)}.`;
    reader.report(placeNode, `${kind.section}: "${field.name}" is missing.`, remedy);
  }

  const quotes = readCitations(context, cite, placeNode);
  const first = Number(quotes[0]?.statement.properties.position ?? 0);
  const name = rest.find((entry) => entry.key === 'name');
  const named = kind.fields.has('names') ? readName(context, name, parts.names ?? [], placeNode) : null;
  const id = written.id ?? makeFactId(kind, properties, relations);
  const unfit = checkId(kind, id);
  if (unfit) reader.report(placeNode, unfit.what, unfit.remedy);
  return {
    kind,
    id,
    properties: { ...properties, ...named?.properties, position: first * MOST_ENTRIES + index },
    parts: named ? { ...parts, names: named.names } : parts,
    relations: { ...relations, citations: quotes.map((quote) => quote.statement.id) },
    place: reader.place(placeNode),
    places: listPlaces(reader, all),
  };
}

function readReferences({ reader, kind }: StatementContext, field: Hop, entry: Entry): string[] {
  const items = reader.items(entry.value);
  if (field.arity === 'one' && items.length > 1) {
    reader.report(entry.value, `${kind.section}.${field.name} takes one id.`, 'Keep one, or write another entry.');
  }
  return items.flatMap((item) => reader.text(item, `${kind.section}.${field.name}`) ?? []);
}

function readParts({ reader, kind, language }: StatementContext, field: Parts, entry: Entry): Properties[] {
  const what = `${kind.section}.${field.name}`;
  const inherits = language !== null && field.type.properties.some((one) => one.name === 'language');
  return reader.items(entry.value).map((item) => {
    const part = readValueObject(reader, field.type, item, what);
    return inherits && !('language' in part) ? { ...part, language } : part;
  });
}

function readCitations({ reader, kind, quotes }: StatementContext, cite: Entry | undefined, node: unknown): Quote[] {
  const keys = reader.items(cite?.value);
  if (keys.length === 0) {
    const remedy = 'Put the words under quotes: and add cite: with their key. No citation, no fact.';
    reader.report(cite?.keyNode ?? node, `${kind.section}: an entry cites nothing.`, remedy);
  }
  return keys.flatMap((item) => {
    const key = reader.text(item, `${kind.section}.cite`);
    const quote = key === null ? undefined : quotes.get(key);
    if (key !== null && !quote) {
      const remedy = `${suggestName(key, quotes.keys())}Otherwise add it under quotes:.`;
      reader.report(item, `there is no quote "${key}".`, remedy);
    }
    return quote ?? [];
  });
}
