import { parsePartialDate } from '../../../text/PartialDate.js';
import type { GraphRecord } from '../../GraphRecord.js';
import type { Value } from '../../Statement.js';

/** Days, `YYYY-MM-DD`, between which a fact can have held: the widest that its dates allow. */
export interface Span {
  readonly start: string | null;
  readonly end: string | null;
}

/** By the fact's own dates; where it has none, by those of the event that it belongs to. */
export function findSpan({ properties, relations }: GraphRecord, around: ReadonlyMap<string, GraphRecord>): Span {
  const own = { start: firstDayOf(properties.startDate), end: lastDayOf(properties.endDate) };
  if (own.start !== null || own.end !== null) return own;
  const event = around.get(relations.event?.[0] ?? '')?.properties;
  return { start: firstDayOf(event?.startDate), end: lastDayOf(event?.endDate ?? event?.startDate) };
}

function firstDayOf(date: Value | undefined): string | null {
  return parsePartialDate(String(date))?.earliest ?? null;
}

function lastDayOf(date: Value | undefined): string | null {
  return parsePartialDate(String(date))?.latest ?? null;
}
