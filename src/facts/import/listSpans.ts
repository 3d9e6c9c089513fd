import { type PartialDate, parsePartialDate } from '../../text/PartialDate.js';
import type { Value } from '../Statement.js';

/** The span of days of each date that a property holds, be it one or a list. */
export function listSpans(value: Value | undefined): PartialDate[] {
  const texts = value === undefined ? [] : Array.isArray(value) ? value : [value];
  return texts.flatMap((text) => parsePartialDate(String(text)) ?? []);
}
