import type { AttendanceFragment } from '../generated/documents.js';
import type { UiLanguage } from '../language/LanguageContext.js';
import type { Words } from '../language/Words.js';
import { ATTENDANCE_COLUMNS } from './ATTENDANCE_COLUMNS.js';

/** A line of the table: a participation, or the head of a group, which says what its first and all others have in common. */
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
  const sortBy = <Item>(
    items: readonly Item[],
    key: string,
    rowOf: (item: Item) => AttendanceFragment,
    downwards: boolean,
  ): Item[] => {
    const column = ATTENDANCE_COLUMNS.find((one) => one.key === key);
    const read = (row: AttendanceFragment): string => column?.sortKey?.(row) ?? column?.text(row, words) ?? '';
    const keys = new Map(items.map((item) => [item, read(rowOf(item))]));
    const order = column?.sortKey ? compareKeys : compare;
    return [...items].sort((one, other) => {
      const [first = '', second = ''] = [keys.get(one), keys.get(other)];
      if (first === '' || second === '') return Number(first === '') - Number(second === '');
      return downwards ? order(second, first) : order(first, second);
    });
  };
  const sorted = sort === null ? rows : sortBy(rows, sort, (row) => row, descending);
  if (group === null) return sorted.map((row) => ({ row }));
  const column = ATTENDANCE_COLUMNS.find(({ key }) => key === group);
  const groups = new Map<string, Group>();
  for (const row of sorted) {
    const key = column?.groupKey?.(row) ?? column?.text(row, words) ?? '';
    const found = groups.get(key);
    if (found) found.members.push(row);
    else groups.set(key, { key, first: row, members: [row] });
  }
  return sortBy([...groups.values()], group, ({ first }) => first, sort === group && descending).flatMap(
    ({ key, first, members }): Line[] => [
      { group: key, first, count: members.length },
      ...members.map((row) => ({ row })),
    ],
  );
}

interface Group {
  readonly key: string;
  readonly first: AttendanceFragment;
  readonly members: AttendanceFragment[];
}

function compareKeys(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
