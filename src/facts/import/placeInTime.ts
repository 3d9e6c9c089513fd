import type { PartialDate } from '../../text/PartialDate.js';
import type { Claim } from './Claim.js';
import { listSpans } from './listSpans.js';

/** Where a record stands in time. */
export interface Place {
  /** A `TimelinePlacement`. */
  readonly placement: string;
  /** The first day that the dates which place it can mean. */
  readonly from: string;
  /** The last one. */
  readonly until: string;
}

/**
 * The place in time of a record that has a period, by the first that is known: its start, a day on which it is said to
 * hold, its end, a day on which it is said to be over. Null where none is.
 */
export function placeInTime({ properties }: Claim): Place | null {
  const [start, end, attested, over] = [
    properties.startDate,
    properties.endDate,
    properties.attestedOn,
    properties.formerOn,
  ].map(listSpans) as [PartialDate[], PartialDate[], PartialDate[], PartialDate[]];
  // What can't be attested day by day isn't a state that began, but something that happened.
  const began = properties.attestedOn === undefined ? 'HAPPENED' : 'STARTED';
  if (start.length > 0) return span(began, [...start, ...end]);
  if (attested.length > 0) return span('ATTESTED', [...attested, ...end]);
  if (end.length > 0) return span('ENDED', end);
  return over.length > 0 ? span('OVER', over) : null;
}

function span(placement: string, spans: readonly PartialDate[]): Place {
  const from = spans.map(({ earliest }) => earliest).sort();
  const until = spans.map(({ latest }) => latest).sort();
  return { placement, from: from[0] ?? '', until: until.at(-1) ?? '' };
}
