import { parsePartialDate } from '../../text/PartialDate.js';

/** What two dates of birth, or of an event, tell: how many times likelier they are if both are of one entity. */
export function compareDates(one: string | null, other: string | null): { factor: number; reason: string } | null {
  const [first, second] = [parsePartialDate(one ?? ''), parsePartialDate(other ?? '')];
  if (one === null || other === null || !first || !second) return null;
  const precision = Math.min(one.length, other.length);
  const years = one.slice(0, 4) === other.slice(0, 4);
  if (first.earliest <= second.latest && second.earliest <= first.latest) {
    const factor = precision === 10 ? 400 : precision === 7 ? 80 : 10;
    return { factor, reason: one === other ? `same date ${one}` : `dates agree: ${one}, ${other}` };
  }
  const reason = `dates differ: ${one}, ${other}`;
  if (years && swapDayAndMonth(one) === other)
    return { factor: 20, reason: `${reason} (day and month changed places)` };
  if (one.slice(4) === other.slice(4) && precision === 10) return { factor: 0.8, reason };
  return { factor: years ? 0.15 : 0.02, reason };
}

function swapDayAndMonth(date: string): string {
  return `${date.slice(0, 5)}${date.slice(8)}-${date.slice(5, 7)}`;
}
