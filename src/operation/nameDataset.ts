import { basename } from 'node:path';
import { foldWords } from '../text/foldWords.js';
import { InputError } from './InputError.js';

/** The dataset's name: the one that was asked for, otherwise the file's, without what says its format. */
export function nameDataset(file: string, wanted: string | undefined): string {
  if (wanted !== undefined) {
    if (/^[a-z0-9]+(?:[-._][a-z0-9]+)*$/.test(wanted)) return wanted;
    throw new InputError(
      `"${wanted}" can't be a dataset's name. Names are made of a–z, 0–9 and single - . _ between them, e.g. vn-assembly-13.`,
    );
  }
  const name = foldWords(
    basename(file).replace(/(?:\.(?:gz|jsonl?|ndjson|ftm|entities|csv|tsv|txt|ya?ml))+$/i, ''),
  ).replaceAll(' ', '-');
  if (name === '') throw new InputError(`${file}: no name for a dataset can be made of this. Give one: --dataset NAME`);
  return name;
}
