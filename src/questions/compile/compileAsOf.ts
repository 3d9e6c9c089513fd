import { parsePartialDate } from '../../text/PartialDate.js';
import type { Compilation } from './Compilation.js';
import type { Given } from './Given.js';
import { writePossible } from './writePossible.js';

/**
 * Which memberships held at a date, compared as the span that it is. `possible`: it may have begun by then, and nothing
 * says that it was over. `certainty`: certain where the sources attest it before or in that span and in or after it.
 */
export function compileAsOf(
  compilation: Compilation,
  membership: string,
  given: Given,
): { possible: string; certainty: string } {
  const bound = (end: 'earliest' | 'latest'): string =>
    compilation.parameter(given, (date) => parsePartialDate(String(date))?.[end] ?? null);
  const [earliest, latest] = [bound('earliest'), bound('latest')];
  return {
    possible: writePossible(membership, earliest, latest),
    certainty: `CASE WHEN ${membership}.heldFrom <= ${latest} AND ${membership}.heldUntil >= ${earliest} THEN 'CERTAIN' ELSE 'POSSIBLE' END`,
  };
}
