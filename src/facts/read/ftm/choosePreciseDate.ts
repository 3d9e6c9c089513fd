import { parsePartialDate } from '../../../text/PartialDate.js';
import { trimDate } from '../trimDate.js';

/**
 * Of several values for one date: the first, or the most precise that agrees with it and with those before; `left` are the
 * others. One that is no date is taken before all, so that the check of it can say so.
 */
export function choosePreciseDate(values: readonly unknown[]): { date: string | null; left: number } {
  const dates = [...new Set(values.map(trimDate).filter((one) => one !== null))];
  const wrong = dates.find((one) => !parsePartialDate(one));
  if (wrong !== undefined) return { date: wrong, left: 0 };
  let [date = null] = dates;
  let left = 0;
  for (const one of dates) {
    // As partial dates are written, one says more of the same where it begins with the other.
    if (date === null || one.startsWith(date)) date = one;
    else if (!date.startsWith(one)) left += 1;
  }
  return { date, left };
}
