import { createHash } from 'node:crypto';
import type { Problem } from '../Problem.js';
import type { Statement } from '../Statement.js';

/** What a file says of its source's text, held against the text that was supplied. */
export function checkText({ id, properties, place, places }: Statement, text: string): Problem[] {
  const remedy = 'Supply the text that the quotes are from; if it is this one, put the line right.';
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
  return Object.entries({ sha256, length: text.length }).flatMap(([name, actual]) => {
    const expected = properties[name];
    if (expected === undefined || expected === actual) return [];
    const what = `source.${name}: the text supplied for "${id}" has ${actual}, not ${String(expected)}.`;
    return [{ place: places.get(name) ?? place, what, remedy }];
  });
}
