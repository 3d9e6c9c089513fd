import { foldText } from './foldText.js';
import { listWords } from './listWords.js';

/** The words of a text, folded, with one space between them: what filters and search compare. */
export function foldWords(text: string): string {
  return listWords(foldText(text)).join(' ');
}
