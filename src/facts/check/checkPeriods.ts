import { parsePartialDate } from '../../text/PartialDate.js';
import type { Problem } from '../Problem.js';
import type { Place, Properties, Statement } from '../Statement.js';

const PERIODS = [
  ['startDate', 'endDate'],
  ['birthDate', 'deathDate'],
  ['foundingDate', 'dissolutionDate'],
] as const;

/** Periods that certainly end before they begin: of records, and of their names. */
export function checkPeriods(statements: readonly Statement[]): Problem[] {
  return statements.flatMap(({ kind, properties, parts, place, places }) => [
    ...checkPeriod(properties, kind.section, (name) => places.get(name) ?? place),
    ...Object.entries(parts).flatMap(([field, values]) =>
      values.flatMap((value) => checkPeriod(value, `${kind.section}.${field}`, () => places.get(field) ?? place)),
    ),
  ]);
}

function checkPeriod(properties: Properties, what: string, placeOf: (name: string) => Place): Problem[] {
  return PERIODS.flatMap(([from, to]) => {
    const [start, end] = [String(properties[from] ?? ''), String(properties[to] ?? '')];
    const [first, last] = [parsePartialDate(start)?.earliest, parsePartialDate(end)?.latest];
    if (first === undefined || last === undefined || first <= last) return [];
    const remedy = 'Exchange them, or leave out the one that no source gives.';
    return [{ place: placeOf(to), what: `${what}: ${from} ${start} comes after ${to} ${end}.`, remedy }];
  });
}
