import { JsonPieces } from '../json/JsonPieces.js';

/** The keys of the first JSON object of a text of which only the start may be known. */
export function listTopKeys(start: string): ReadonlySet<string> {
  const pieces = new JsonPieces(['$', '$.*', '$.*.*']);
  pieces.write(start);
  const found = pieces.take();
  const end = found.findIndex(({ path }) => path.length === 0);
  const keys = found.slice(0, end < 0 ? undefined : end).map(({ path }) => String(path[0]));
  // A value that isn't finished is not found; the first key shows by itself.
  const first = /^\s*\{\s*"([^"\\]+)"\s*:/.exec(start)?.[1];
  return new Set(first === undefined ? keys : [first, ...keys]);
}
