import { isLanguage } from '../isLanguage.js';
import { isRecord } from '../isRecord.js';
import { tellStatus } from '../tellStatus.js';
import { trimDate } from '../trimDate.js';
import { joinPopoloName } from './joinPopoloName.js';

/**
 * The names besides the preferred one. A person who is `A Nhin (Hà Sơn Nhin)` is known by both that it says; what stands
 * in the brackets of a body or a place is anything.
 */
export function readNames(
  name: unknown,
  others: readonly unknown[],
  of: { readonly person: boolean; readonly today: string },
): readonly object[] {
  return [...(of.person ? listAliases(name) : []), ...others.flatMap((one) => readOther(one, name, of.today) ?? [])];
}

function listAliases(name: unknown): object[] {
  const parts = typeof name === 'string' ? /^(.+?)\s*[(（]([^()（）]+)[)）]$/.exec(name.trim()) : null;
  const [, before = '', within = ''] = parts ?? [];
  // `(1954)` tells two people of one name apart, and is no name.
  if (!/^[^\d]*\p{L}[^\d]*$/u.test(within)) return [];
  return [before, within].map((value) => ({ value: value.trim(), kind: 'ALTERNATE' }));
}

/** Null for one that is empty, or says nothing new. */
function readOther(value: unknown, preferred: unknown, today: string): object | null {
  const other: Readonly<Record<string, unknown>> = isRecord(value)
    ? { ...value, name: value.name ?? joinPopoloName(value) }
    : { name: value };
  if (typeof other.name !== 'string' || other.name.trim() === '') return null;
  const endDate = trimDate(other.end_date);
  const language = isLanguage(other.lang) ? other.lang : null;
  const same = typeof preferred === 'string' && other.name.normalize('NFC') === preferred.normalize('NFC');
  if (same && language === null && endDate === null) return null;
  const translated = other.note === 'multilingual' && language !== null && !same;
  return {
    value: other.name,
    language,
    kind: tellStatus(endDate, today) === 'FORMER' ? 'FORMER' : translated ? 'TRANSLATION' : 'ALTERNATE',
    startDate: trimDate(other.start_date),
    endDate,
  };
}
