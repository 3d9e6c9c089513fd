import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import type { Problem } from '../Problem.js';
import type { Place } from '../Statement.js';
import { checkLetters } from './checkLetters.js';
import { describeYamlError } from './describeYamlError.js';

export interface Entry {
  readonly key: string;
  readonly keyNode: unknown;
  readonly value: unknown;
}

/** A YAML file whose nodes know their lines, and the problems found in it so far. */
export class YamlReader {
  readonly problems: Problem[] = [];
  /** Null for an empty file, and for one that isn't YAML. */
  readonly root: unknown;
  readonly #lines = new LineCounter();

  constructor(
    readonly file: string,
    text: string,
  ) {
    // Keys that stand twice are reported where they are read, with their names.
    const options = { lineCounter: this.#lines, prettyErrors: false, uniqueKeys: false };
    const document = parseDeep(text, options);
    if (document === null) {
      this.root = null;
      const what = 'this is nested too deep to be read.';
      this.problems.push({
        place: this.#placeAt(0),
        what,
        remedy: 'Close every [ and {; no section has more than five levels.',
      });
      return;
    }
    // What follows the first error is read wrongly because of it.
    const [error] = [...document.errors, ...document.warnings];
    this.root = error ? null : document.contents;
    if (error) this.problems.push({ place: this.#placeAt(error.pos[0]), ...describeYamlError(error) });
  }

  place(node: unknown): Place {
    return this.#placeAt((node as Partial<Node> | null)?.range?.[0] ?? 0);
  }

  report(node: unknown, what: string, remedy: string): null {
    this.problems.push({ place: this.place(node), what, remedy });
    return null;
  }

  /** The entries of a map, none where nothing is written; null (reported) for anything else. */
  entries(node: unknown, what: string, remedy = 'Indent its entries below it.'): Entry[] | null {
    if (isNothing(node)) return [];
    if (!isMap(node)) return this.#refuse(node, `${what} must be a map (key: value)`, remedy);
    const entries = listEntries(node);
    const known = new Set<string>();
    for (const { key, keyNode } of entries) {
      if (known.has(key)) this.report(keyNode, `${what}: "${key}" stands twice.`, 'Join the two, or rename one.');
      known.add(key);
    }
    return entries;
  }

  /** The items of a list; a single value counts as a list of one. */
  items(node: unknown): unknown[] {
    if (isSeq(node)) return node.items;
    return isNothing(node) ? [] : [node];
  }

  /** The same where a single value is a slip; reported, it gives none. */
  list(node: unknown, what: string): unknown[] {
    if (isNothing(node) || isSeq(node)) return this.items(node);
    this.#refuse(node, `${what} must be a list`, 'Begin each of its entries with "- ".');
    return [];
  }

  /** A scalar's text as written, numbers and dates included, in NFC; null (reported) for anything else. */
  text(node: unknown, what: string): string | null {
    const raw = this.rawText(node, what);
    return raw === null ? null : raw.normalize('NFC').trim();
  }

  /** The same to the letter: for quotes. */
  rawText(node: unknown, what: string): string | null {
    if (isScalar(node) && !isNothing(node)) {
      const text = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
      const cut = checkLetters(text, what);
      if (cut) return this.report(node, cut.what, cut.remedy);
      if (text.trim() !== '') return text;
    }
    return this.#refuse(node, `${what} must be a text`, 'Write one, or leave the key out.');
  }

  number(node: unknown, what: string): number | null {
    if (isScalar(node) && typeof node.value === 'number' && Number.isFinite(node.value)) return node.value;
    return this.#refuse(node, `${what} must be a number`, 'Write digits, with a point for fractions: 3184.');
  }

  #refuse(node: unknown, wanted: string, remedy: string): null {
    const instead = isAlias(node) ? 'Write it out: seed files have no aliases.' : remedy;
    return this.report(node, `${wanted}, not ${nameForm(node)}.`, instead);
  }

  #placeAt(offset: number): Place {
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.file, line: Math.max(line, 1), column: Math.max(col, 1) };
  }
}

/** Null where it is nested deeper than the parser, which goes down level by level, can go. */
function parseDeep(
  text: string,
  options: Parameters<typeof parseDocument>[1],
): ReturnType<typeof parseDocument> | null {
  try {
    return parseDocument(text, options);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function listEntries(map: YAMLMap): Entry[] {
  return map.items.map((pair) => ({
    key: isScalar(pair.key) ? String(pair.key.value) : '',
    keyNode: pair.key,
    value: pair.value,
  }));
}

function isNothing(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && node.value === null);
}

function nameForm(node: unknown): string {
  if (isMap(node)) return 'a map';
  if (isSeq(node)) return 'a list';
  if (isAlias(node)) return `an alias (*${node.source})`;
  if (!isScalar(node) || isNothing(node)) return 'nothing';
  return `"${String(node.value)}"`;
}
