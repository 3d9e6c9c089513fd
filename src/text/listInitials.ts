import { listWords } from './listWords.js';

/** The first letter of each word, as they are: `Tổng Liên đoàn Lao động Việt Nam` gives `TLđLđVN`. */
export function listInitials(name: string): string {
  return listWords(name.normalize('NFC'))
    .map((word) => Array.from(word)[0])
    .join('');
}
