/** Whether a text has half of a surrogate pair in it: no letter, and nothing that UTF-8 could write. */
export function hasHalfLetter(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}
