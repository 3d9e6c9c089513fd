import type { Place } from './Statement.js';

/** Something wrong in a file: where, what, and how to put it right. */
export interface Problem {
  readonly place: Place;
  readonly what: string;
  readonly remedy: string;
}
