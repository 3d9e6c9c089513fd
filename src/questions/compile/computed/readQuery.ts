import { badArgument } from '../badArgument.js';
import type { Given } from '../Given.js';

const MOST_LETTERS = 200;

/** What is looked for, refused where nobody would have typed it. */
export function readQuery(given: Given, value: unknown): string {
  const text = String(value);
  if (text.length <= MOST_LETTERS) return text;
  throw badArgument(
    given,
    `The query has ${String(text.length)} characters. Ask with ${String(MOST_LETTERS)} at most.`,
  );
}
