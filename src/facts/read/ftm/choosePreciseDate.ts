import { parsePartialDate } from '../../../text/PartialDate.js';
import { trimDate } from '../trimDate.js';

/** Of several values for one date: the most precise of those that agree with the first; `left` are the others. */
export function choosePreciseDate(values: readonly unknown[]): { date: string | null; left: number } {
  const dates = [...new Set(values.map(trimDate).filter((one) => one !== null))];
  const [first = null] = dates;
  if (first === null) return { date: null, left: 0 };
  // As the partial dates are written, one says more of the same where it begins with the other.
  const agreeing = dates.filter((one) => one.startsWith(first) || first.startsWith(one));
  const date = agreeing.reduce((best, one) => (one.length > best.length && parsePartialDate(one) ? one : best), first);
  return { date, left: dates.length - agreeing.length };
}
