import type { Format } from './Format.js';
import { FOLLOW_THE_MONEY } from './ftm/FOLLOW_THE_MONEY.js';
import { POPOLO } from './popolo/POPOLO.js';
import { makeTableFormat } from './table/makeTableFormat.js';

/** All formats that are told apart by what is in a file, the most telling first. */
export const FORMATS: readonly Format[] = [FOLLOW_THE_MONEY, POPOLO, makeTableFormat(null)];
