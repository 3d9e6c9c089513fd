import type { AnswerPath } from './Completer.js';

/** The keys from the root to this place. */
export function listPath(path: AnswerPath | null): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at = path; at; at = at.before) keys.unshift(at.key);
  return keys;
}
