import { LONGEST_RECORD } from './LONGEST_RECORD.js';

/** The lines of a text that comes in pieces, without their ends; null, and nothing after it, for one too long to be read. */
export async function* splitLines(text: AsyncIterable<string>): AsyncIterable<string | null> {
  // Joined at a line's end only: joining with every piece would copy a long line again and again.
  let begun: string[] = [];
  let length = 0;
  for await (const chunk of text) {
    const [first = '', ...others] = chunk.split('\n');
    begun.push(first);
    length += first.length;
    for (const next of others) {
      if (length > LONGEST_RECORD) break;
      yield withoutReturn(begun.join(''));
      begun = [next];
      length = next.length;
    }
    if (length > LONGEST_RECORD) {
      yield null;
      return;
    }
  }
  if (length > 0) yield begun.join('');
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
