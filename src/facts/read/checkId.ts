import type { Kind } from '../../model/Model.js';
import type { Problem } from '../Problem.js';
import { checkLetters } from './checkLetters.js';

/** In UTF-16 code units: with the key of a name, an index of Neo4j, which has 8 kB for an entry, holds it. */
const LONGEST_ID = 300;
/** A fact's joins those of all whom it is about. */
const LONGEST_FACT_ID = 4_000;

/** What is wrong with the id of a record of this kind; null where nothing is. */
export function checkId({ section, identifiedBy }: Kind, id: string): Omit<Problem, 'place'> | null {
  const most = identifiedBy ? LONGEST_FACT_ID : LONGEST_ID;
  if (id.length <= most) return checkLetters(id, `${section}: the id`);
  const what = `${section}: the id "${id.slice(0, 40)}…" has ${id.length} letters; ${most} at most.`;
  return { what, remedy: identifiedBy ? 'Name fewer whom it is about.' : 'Give it a shorter one.' };
}
