import { splitLines } from '../splitLines.js';
import { DEEPEST } from './DEEPEST.js';
import { isDeeper } from './isDeeper.js';
import type { JsonLayout } from './JsonLayout.js';
import { JsonPieces } from './JsonPieces.js';
import { parseLine } from './parseLine.js';

/** A value of a JSON file, or where the file is no JSON. */
export interface JsonItem {
  /** The keys and indexes that lead to it; none where it stands by itself. */
  readonly path: readonly (string | number)[];
  /** From 1, where each stands in a line. */
  readonly line: number | null;
  readonly value: unknown;
  /** Why there is no value, as a sentence, and the text that there is instead: a line. */
  readonly broken: { readonly why: string; readonly text: string | null } | null;
}

/** How much of a text shows what it is: as much as formats are recognised by. */
const START = 65_536;

/** The values of a JSON file as they come in. `detect` says by its start how they lie in it. */
export async function* listJsonItems(
  text: AsyncIterable<string>,
  detect: (start: string) => JsonLayout,
): AsyncIterable<JsonItem> {
  const iterator = text[Symbol.asyncIterator]();
  let start = '';
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    start += next.value;
    if (start.length >= START) break;
  }
  const layout = detect(start.slice(0, START));
  const all = (async function* (): AsyncIterable<string> {
    yield start;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  })();
  yield* layout === 'lines' ? listLines(all) : listPieces(all, layout);
}

async function* listLines(text: AsyncIterable<string>): AsyncIterable<JsonItem> {
  let line = 0;
  for await (const written of splitLines(text)) {
    line += 1;
    if (written === null) {
      yield {
        path: [],
        line: null,
        value: null,
        broken: { why: `Line ${line} is too long to be a record.`, text: null },
      };
      return;
    }
    if (written.trim() === '') continue;
    const value = parseLine(written);
    const why =
      value === undefined
        ? 'The line is no JSON.'
        : isDeeper(value, DEEPEST)
          ? `It is more than ${DEEPEST} levels deep.`
          : null;
    yield { path: [], line, value: why === null ? value : null, broken: why === null ? null : { why, text: written } };
  }
}

async function* listPieces(text: AsyncIterable<string>, path: string): AsyncIterable<JsonItem> {
  const pieces = new JsonPieces([path]);
  for await (const chunk of text) {
    pieces.write(chunk);
    for (const piece of pieces.take()) yield { ...piece, line: null, broken: null };
    if (pieces.broken !== null) break;
  }
  pieces.end();
  for (const piece of pieces.take()) yield { ...piece, line: null, broken: null };
  if (pieces.broken !== null)
    yield {
      path: [],
      line: null,
      value: null,
      broken: { why: pieces.broken, text: null },
    };
}
