import { isLanguage } from '../isLanguage.js';
import { tellStatus } from '../tellStatus.js';
import { trimDate } from '../trimDate.js';

/** The preferred name, and the others: `A Nhin (Hà Sơn Nhin)` is known by both that it says, too. */
export function readNames(
  name: unknown,
  otherNames: readonly unknown[],
  today: string,
): { name: unknown; names: readonly object[] } {
  const others = otherNames.flatMap((one) => readOtherName(one, today) ?? []);
  return { name, names: [...listAliases(name), ...others] };
}

function listAliases(name: unknown): object[] {
  const parts = typeof name === 'string' ? /^(.+?)\s*\(([^()]+)\)$/.exec(name.trim()) : null;
  const [, before, within] = parts ?? [];
  return [before, within].flatMap((value) => (value === undefined ? [] : [{ value: value.trim(), kind: 'ALTERNATE' }]));
}

/** Null for one that is empty. */
function readOtherName(value: unknown, today: string): object | null {
  const other = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : { name: value };
  if (typeof other.name !== 'string' || other.name.trim() === '') return null;
  const endDate = trimDate(other.end_date);
  return {
    value: other.name,
    language: isLanguage(other.lang) ? other.lang : null,
    kind:
      tellStatus(endDate, today) === 'FORMER' ? 'FORMER' : other.note === 'multilingual' ? 'TRANSLATION' : 'ALTERNATE',
    startDate: trimDate(other.start_date),
    endDate,
  };
}
