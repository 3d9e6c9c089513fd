import { foldText } from '../../text/foldText.js';
import { listWords } from '../../text/listWords.js';
import type { NameWord } from './NameWord.js';

/** Marks of the Vietnamese tones; the others (ă â ê ô ơ ư) make another letter. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** A name as its words, in their order: which of them is whose is never guessed. */
export function divideName(name: string): NameWord[] {
  return listWords(name.normalize('NFC').toLowerCase()).map((word) => {
    const folded = foldText(word);
    const parts = word.normalize('NFD');
    const tones = (parts.match(TONES) ?? []).sort().join('');
    return { folded, marked: parts.replace(TONES, '') + tones, bare: folded === word };
  });
}
