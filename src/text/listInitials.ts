import { listWords } from './listWords.js';

/**
 * How a name is abbreviated by its first letters, as they are, in every way that is usual: `Tổng Liên đoàn Lao động Việt
 * Nam` gives `TLđLđVN`. “Và” may be left out, and `Trung ương` may stand as `TW`.
 */
export function listInitials(name: string): string[] {
  const words = listWords(name.normalize('NFC'));
  const variants = [words, words.filter((word) => word.toLowerCase() !== 'và')].flatMap((some) => [
    takeFirstLetters(some),
    takeFirstLetters(shortenCentral(some)),
  ]);
  return [...new Set(variants)];
}

function takeFirstLetters(words: readonly string[]): string {
  return words.map((word) => Array.from(word)[0]).join('');
}

/** `Trung ương` is written TW, too: telegrams spelt ư as w. */
function shortenCentral(words: readonly string[]): string[] {
  return words.map((word, index) =>
    word.toLowerCase() === 'ương' && words[index - 1]?.toLowerCase() === 'trung' ? 'W' : word,
  );
}
