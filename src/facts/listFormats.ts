import type { Model } from '../model/Model.js';
import type { Format } from './read/Format.js';
import { FOLLOW_THE_MONEY } from './read/ftm/FOLLOW_THE_MONEY.js';
import { POPOLO } from './read/popolo/POPOLO.js';
import type { TextFinder } from './read/readTexts.js';
import { makeTableFormat } from './read/table/makeTableFormat.js';
import { makeSeedFormat } from './seed/makeSeedFormat.js';

/** All formats that are told apart by what is in a file, the most telling first. */
export function listFormats(model: Model, findText: TextFinder): readonly Format[] {
  return [makeSeedFormat(model, findText), FOLLOW_THE_MONEY, POPOLO, makeTableFormat(null)];
}
