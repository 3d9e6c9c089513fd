import { writeText } from './writeText.js';

/**
 * A date as other formats write it, as ours: the day of a time (`2016-01-15T00:00:00Z`), the year of `1960-00-00`, nothing
 * for an empty text. What is no date stays as it is, so that the check of it can say so.
 */
export function trimDate(value: unknown): string | null {
  const text = writeText(value).trim();
  if (text === '') return null;
  const vague = /^(\d{4}(?:-(?!00)\d{2})?)(?:-00){1,2}$/.exec(text)?.[1];
  return vague ?? /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/.exec(text)?.[1] ?? text;
}
