import type { ParticipationWhere } from '../generated/documents.js';
import { readDate } from './readDate.js';

/** Conditions on participations whose events began in a period; an end that is no date is left open. */
export function writePeriod(from = '', to = ''): ParticipationWhere[] {
  const [first, last] = [readDate(from), readDate(to)];
  return [
    ...(first === null ? [] : [{ event: { startDate: { gte: first } } }]),
    ...(last === null ? [] : [{ event: { startDate: { lte: last } } }]),
  ];
}
