/** A date of which only the year, or the year and month, may be known, as the span of days that it stands for. */
export interface PartialDate {
  /** The first day, `YYYY-MM-DD`. */
  readonly earliest: string;
  /** The last day, `YYYY-MM-DD`. */
  readonly latest: string;
}

/** Reads EDTF level 0 (`2023`, `2023-12`, `2023-12-22`); null for anything else, days that no calendar has included. */
export function parsePartialDate(text: string): PartialDate | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!parts) return null;
  const [, year = '', month, day] = parts;
  if (Number(year) === 0) return null;
  if (!month) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) return null;
  const lastDay = daysOfMonth(Number(year), Number(month));
  if (!day) return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${String(lastDay)}` };
  if (Number(day) < 1 || Number(day) > lastDay) return null;
  return { earliest: text, latest: text };
}

function daysOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
