import type { Kind } from '../../model/Model.js';
import { foldText } from '../../text/foldText.js';
import { foldWords } from '../../text/foldWords.js';
import { listInitials } from '../../text/listInitials.js';
import { listWords } from '../../text/listWords.js';
import type { Properties } from '../Statement.js';

/**
 * What search needs of a name: its words as they are (lower case), its words folded, and as one by how it begins; an
 * organization's initials both ways; whose name it is.
 */
export function indexName(kind: Kind, name: Properties): Properties {
  const value = String(name.value);
  const words = listWords(value.toLowerCase()).join(' ');
  const folded = foldWords(value);
  // One letter is no abbreviation, and every other word of one letter would find it.
  const initials = listInitials(value).filter((variant) => variant.length > 1);
  const abbreviated = kind.section === 'organizations' && initials.length > 0;
  return {
    words,
    folded,
    begins: folded.replaceAll(' ', '_'),
    owner: kind.name.toLowerCase(),
    ...(abbreviated ? { initials: initials.join(' ').toLowerCase(), initialsFolded: fold(initials) } : {}),
  };
}

/** Each once, as the full-text index takes words: apart. */
function fold(initials: readonly string[]): string {
  return [...new Set(initials.map(foldText))].join(' ');
}
