const ISO = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;
const AS_WRITTEN = /^(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?(\d{4})$/;

/**
 * A year, a month or a day as somebody types it (2023, 2023-12, 12/2023, 22/12/2023), as the API takes it; null where it is
 * none, be it that somebody is still typing.
 */
export function readDate(text: string): string | null {
  const typed = text.trim();
  const iso = ISO.exec(typed);
  const written = AS_WRITTEN.exec(typed);
  const [year, month, day] = iso ? iso.slice(1) : written ? [written[3], written[2], written[1]] : [];
  // There was no year 0.
  if (year === undefined || Number(year) === 0) return null;
  const date = [year, month, day].flatMap((part) => (part === undefined ? [] : part.padStart(2, '0'))).join('-');
  if (month === undefined) return date;
  // The calendar knows no 31st of February.
  const there = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return there.getUTCMonth() === Number(month) - 1 && there.getUTCFullYear() === Number(year) ? date : null;
}
