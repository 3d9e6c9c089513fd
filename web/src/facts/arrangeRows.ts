import type { AttendanceFragment } from '../generated/documents.js';
import type { UiLanguage } from '../language/LanguageContext.js';
import type { Words } from '../language/Words.js';
import { ATTENDANCE_COLUMNS } from './ATTENDANCE_COLUMNS.js';

/** A line of the table: a participation, or the head of a group of them, with the first as what all of them have in common. */
export type Line =
  | { readonly row: AttendanceFragment }
  | { readonly group: string; readonly first: AttendanceFragment; readonly count: number };

interface Arrangement {
  /** A column's key; null: as they come, the latest first. */
  readonly sort: string | null;
  readonly descending: boolean;
  readonly group: string | null;
}

/**
 * Rows as they are to be shown: sorted as readers of the language expect (people by their given names), empty ones last;
 * under a head for each group.
 */
export function arrangeRows(
  rows: readonly AttendanceFragment[],
  { sort, descending, group }: Arrangement,
  language: UiLanguage,
  words: Words,
): Line[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const keyOf = (key: string): ((row: AttendanceFragment) => string) => {
    const column = ATTENDANCE_COLUMNS.find((one) => one.key === key);
    return (row) => column?.sortKey?.(row) ?? column?.text(row, words) ?? '';
  };
  const order = (one: string, other: string, downwards: boolean): number => {
    if (one === '' || other === '') return Number(one === '') - Number(other === '');
    return downwards ? compare(other, one) : compare(one, other);
  };
  const sortBy = <Item>(items: readonly Item[], read: (item: Item) => string, downwards: boolean): Item[] => {
    const keys = new Map(items.map((item) => [item, read(item)]));
    return [...items].sort((one, other) => order(keys.get(one) ?? '', keys.get(other) ?? '', downwards));
  };
  const sorted = sort === null ? rows : sortBy(rows, keyOf(sort), descending);
  if (group === null) return sorted.map((row) => ({ row }));
  const column = ATTENDANCE_COLUMNS.find(({ key }) => key === group);
  const groups = new Map<string, { first: AttendanceFragment; members: AttendanceFragment[] }>();
  for (const row of sorted) {
    const name = column?.text(row, words) ?? '';
    const found = groups.get(name);
    if (found) found.members.push(row);
    else groups.set(name, { first: row, members: [row] });
  }
  const byKey = keyOf(group);
  return sortBy([...groups], ([, { first }]) => byKey(first), sort === group && descending).flatMap(
    ([name, { first, members }]): Line[] => [
      { group: name, first, count: members.length },
      ...members.map((row) => ({ row })),
    ],
  );
}
