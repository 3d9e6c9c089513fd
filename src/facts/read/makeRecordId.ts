import { createHash } from 'node:crypto';
import { foldWords } from '../../text/foldWords.js';

/**
 * The id in the graph of a record that a file knows by `key`, which holds within its dataset only: `vn.area-an-giang-1f3a9c2b`.
 * A key that is no id as it is (capitals, `/`, diacritics) gets a digest behind its readable form, since two keys may
 * read alike. The same key always gives the same id.
 */
export function makeRecordId(dataset: string, key: string): string {
  return `${dataset}.${slug(key)}`;
}

const MOST_LETTERS = 60;

function slug(key: string): string {
  if (/^[a-z0-9]+(?:[-._][a-z0-9]+)*$/.test(key) && key.length <= MOST_LETTERS) return key;
  const readable = foldWords(key.normalize('NFC'))
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MOST_LETTERS)
    .replace(/^-+|-+$/g, '');
  const digest = createHash('sha256').update(key.normalize('NFC')).digest('hex').slice(0, 8);
  return readable === '' ? digest : `${readable}-${digest}`;
}
