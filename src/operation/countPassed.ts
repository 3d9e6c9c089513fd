import type { FileReading } from '../facts/FileReading.js';

/** What the model had no place for, with values beside those that the file gives first; once its statements were read. */
export function countPassed({ passed, spool }: FileReading): ReadonlyMap<string, number> {
  const others = [...spool.differences].map(([field, count]) => [`${field} (another value)`, count] as const);
  return new Map([...passed, ...others]);
}
