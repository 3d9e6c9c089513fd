import { listWords } from './listWords.js';
import { makeCollationKey } from './makeCollationKey.js';

/**
 * The key for order by given name. In a Vietnamese name the given name is the last syllable: `Khang, Nguyễn Đình`.
 * Other languages put it elsewhere, and no rule tells where: their names order as a whole.
 */
export function makeGivenNameKey(name: string, language: string | null): string {
  const words = listWords(name);
  const last = words.at(-1);
  if (language !== 'vi' || last === undefined || words.length < 2) return makeCollationKey(name);
  return `${makeCollationKey(last)}\u0002${makeCollationKey(words.slice(0, -1).join(' '))}`;
}
