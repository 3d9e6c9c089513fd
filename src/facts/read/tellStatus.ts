import { parsePartialDate } from '../../text/PartialDate.js';

/** What an end tells of a membership: that it is over where the end has passed for certain; nothing where there is none. */
export function tellStatus(endDate: string | null, today: string): 'FORMER' | 'UNKNOWN' {
  const end = endDate === null ? null : parsePartialDate(endDate);
  return end !== null && end.latest < today ? 'FORMER' : 'UNKNOWN';
}
