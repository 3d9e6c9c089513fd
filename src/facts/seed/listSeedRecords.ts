import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Model } from '../../model/Model.js';
import { checkSeedFile } from '../check/checkSeedFile.js';
import type { FileRecord } from '../read/Format.js';
import { isRecord } from '../read/isRecord.js';
import { readSeedFile } from '../read/readSeedFile.js';
import type { TextFinder } from '../read/readTexts.js';
import type { Problem } from '../Problem.js';
import type { Place } from '../Statement.js';
import type { SeedRecord, SeedText } from './SeedRecord.js';

/** An entry's start, and what stands there. */
type Entry = Pick<SeedRecord, 'section' | 'name' | 'written'> & { readonly key: string; readonly place: Place };

/** The entries of a seed file, each with its own problems: those of a line are the entry's that it stands in. */
export function listSeedRecords(model: Model, findText: TextFinder, file: string, text: string): FileRecord[] {
  const seed = readSeedFile(model, file, text);
  const { statements, problems } = checkSeedFile(seed, findText);
  const entries = seed.source === null ? null : listEntries(file, text);
  const whole: SeedText = { text, source: entries?.source, quotes: entries?.quotes ?? {} };
  // Without its source a file states nothing.
  if (entries === null) return [refuseFile(whole, file, problems)];
  const byPlace = new Map(statements.map((statement) => [placeKey(statement.place), statement]));
  const byEntry = groupByEntry(problems, entries.list);
  return entries.list.map((entry) => {
    const { key, place, section, name, written } = entry;
    const statement = byPlace.get(placeKey(place)) ?? null;
    const value: SeedRecord = {
      statement,
      problems: byEntry.get(entry) ?? [],
      section,
      name,
      written,
      file: whole,
    };
    return { key, place: { ...place, record: key }, value };
  });
}

function refuseFile(file: SeedText, name: string, problems: readonly Problem[]): FileRecord {
  const value: SeedRecord = { statement: null, problems, section: '', name: null, written: null, file };
  return { key: 'file', place: { file: name, line: 1, column: 1 }, value };
}

function groupByEntry(problems: readonly Problem[], entries: readonly Entry[]): Map<Entry, Problem[]> {
  const groups = new Map<Entry, Problem[]>();
  for (const problem of problems) {
    const entry = entries.findLast(({ place }) => (place.line ?? 0) <= (problem.place.line ?? 0)) ?? entries[0];
    if (!entry) continue;
    const group = groups.get(entry);
    if (group) group.push(problem);
    else groups.set(entry, [problem]);
  }
  return groups;
}

/** In the order of the text; null for what is no map of sections. */
function listEntries(
  file: string,
  text: string,
): { list: Entry[]; source: unknown; quotes: Readonly<Record<string, unknown>> } | null {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
  if (!isMap(document.contents)) return null;
  const placeOf = (node: unknown): Place => {
    const { line, col } = lineCounter.linePos((isNode(node) ? node.range?.[0] : undefined) ?? 0);
    return { file, line, column: col };
  };
  const write = (node: unknown): unknown => (isNode(node) ? writeOut(node, document) : null);
  const list: Entry[] = [];
  let source: unknown = null;
  let quotes: Readonly<Record<string, unknown>> = {};
  for (const { key: sectionKey, value } of document.contents.items) {
    const section = isScalar(sectionKey) ? String(sectionKey.value) : '';
    const place = placeOf(sectionKey);
    if (section === 'source') source = write(value);
    if (section === 'quotes') quotes = asRecord(write(value));
    if (isMap(value) && section !== 'source') {
      for (const pair of value.items) {
        const name = isScalar(pair.key) ? String(pair.key.value) : '';
        list.push({ key: `${section}/${name}`, place: placeOf(pair.key), section, name, written: write(pair.value) });
      }
    } else if (isSeq(value)) {
      for (const [index, item] of value.items.entries()) {
        const key = `${section}/${index + 1}`;
        list.push({ key, place: placeOf(item), section, name: null, written: write(item) });
      }
    } else list.push({ key: section, place, section, name: null, written: write(value) });
  }
  return { list, source, quotes };
}

/** Null for what aliases make larger than anybody wrote: such an entry is refused, and its file keeps it. */
function writeOut(node: Node, document: ReturnType<typeof parseDocument>): unknown {
  try {
    return node.toJS(document);
  } catch (error) {
    if (error instanceof ReferenceError) return null;
    throw error;
  }
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

function placeKey({ line, column }: Place): string {
  return `${line}:${column}`;
}
