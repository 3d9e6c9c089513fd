import { parsePartialDate } from '../../../text/PartialDate.js';

const SIGNS: Readonly<Record<string, string>> = {
  YYYY: '(?<year>\\d{4})',
  MM: '(?<month>\\d{2})',
  M: '(?<month>\\d{1,2})',
  DD: '(?<day>\\d{2})',
  D: '(?<day>\\d{1,2})',
  HH: '\\d{2}',
  mm: '\\d{2}',
  ss: '\\d{2}',
};

/** A date as a table writes it, as precise as it is there; null where none of the formats gives a day of the calendar. */
export function readTableDate(text: string, formats: readonly string[]): string | null {
  for (const format of formats) {
    const pattern = format.replace(/YYYY|MM|M|DD|D|HH|mm|ss|[^A-Za-z0-9]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
    const groups = new RegExp(`^${pattern}$`).exec(text.trim())?.groups;
    if (!groups) continue;
    const { year, month, day } = groups;
    const date = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((one) => one !== undefined).join('-');
    if (parsePartialDate(date)) return date;
  }
  return null;
}
