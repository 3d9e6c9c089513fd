import type { ParticipationWhere } from '../generated/documents.js';

/** A year, a month or a day. What somebody is still typing is none. */
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Conditions on participations whose events began in a period; an end that is no date is left open. */
export function writePeriod(from = '', to = ''): ParticipationWhere[] {
  return [
    ...(DATE.test(from) ? [{ event: { startDate: { gte: from } } }] : []),
    ...(DATE.test(to) ? [{ event: { startDate: { lte: to } } }] : []),
  ];
}
