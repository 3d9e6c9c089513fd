import type { AttendanceFragment } from '../generated/documents.js';
import type { UiLanguage } from '../language/LanguageContext.js';
import type { Words } from '../language/Words.js';
import { ATTENDANCE_COLUMNS } from './ATTENDANCE_COLUMNS.js';

/** A line of the table: a participation, or the head of a group of them. */
export type Line = { readonly row: AttendanceFragment } | { readonly group: string; readonly count: number };

interface Arrangement {
  /** A column's key; null: as they come, the latest first. */
  readonly sort: string | null;
  readonly descending: boolean;
  readonly group: string | null;
}

/** Rows as they are to be shown: sorted as readers of the language expect, empty ones last; under a head for each group. */
export function arrangeRows(
  rows: readonly AttendanceFragment[],
  { sort, descending, group }: Arrangement,
  language: UiLanguage,
  words: Words,
): Line[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const textOf = (key: string | null): ((row: AttendanceFragment) => string) => {
    const column = ATTENDANCE_COLUMNS.find((one) => one.key === key);
    return (row) => column?.text(row, words) ?? '';
  };
  const order = (one: string, other: string): number =>
    one === '' || other === '' ? Number(one === '') - Number(other === '') : compare(one, other);
  const sorted = [...rows];
  if (sort !== null) {
    const read = textOf(sort);
    const texts = new Map(rows.map((row) => [row, read(row)]));
    sorted.sort((one, other) => {
      const [first = '', second = ''] = [texts.get(one), texts.get(other)];
      const found = order(first, second);
      return descending && first !== '' && second !== '' ? -found : found;
    });
  }
  if (group === null) return sorted.map((row) => ({ row }));
  const nameOf = textOf(group);
  const groups = new Map<string, AttendanceFragment[]>();
  for (const row of sorted) {
    const name = nameOf(row);
    const members = groups.get(name);
    if (members) members.push(row);
    else groups.set(name, [row]);
  }
  return [...groups]
    .sort(([one], [other]) => order(one, other))
    .flatMap(([name, members]): Line[] => [{ group: name, count: members.length }, ...members.map((row) => ({ row }))]);
}
