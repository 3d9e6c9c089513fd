import type { Problem } from '../Problem.js';

/** What is wrong with the letters of a text, called `what`: half of a surrogate pair is none, and UTF-8 can't write it. */
export function checkLetters(text: string, what: string): Omit<Problem, 'place'> | null {
  if (!/\p{Surrogate}/u.test(text)) return null;
  return { what: `${what} has half of a letter in it.`, remedy: 'Write the letter anew: it was cut in two.' };
}
