import type { Format } from './Format.js';
import { POPOLO } from './popolo/POPOLO.js';

/** All formats that are told apart by what is in a file, the most telling first. */
export const FORMATS: readonly Format[] = [POPOLO];
