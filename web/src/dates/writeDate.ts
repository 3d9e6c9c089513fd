import type { UiLanguage } from '../language/LanguageContext.js';

/** A partial date as one reads it, no more exact than it is: "2023-12" is a month, never its first day. */
export function writeDate(date: string, language: UiLanguage): string {
  const [year = '', month, day] = date.split('-');
  if (language === 'vi') {
    if (day !== undefined) return `${Number(day)}/${Number(month)}/${year}`;
    return month === undefined ? year : `tháng ${Number(month)}/${year}`;
  }
  const format = new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  });
  return format.format(new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1))));
}
