import type { TieFragment } from '../generated/documents.js';

/** The first year in which a tie is told to have held; null where no source gives a date. */
export function yearOf({ fact }: TieFragment): number | null {
  const date = firstDate(fact);
  return date === null ? null : Number(date.slice(0, 4));
}

function firstDate(fact: TieFragment['fact']): string | null {
  switch (fact.__typename) {
    case 'Participation':
      return fact.event.startDate;
    case 'Conferral':
      return fact.givenAt?.startDate ?? null;
    case 'Membership':
      return fact.startDate ?? [...fact.attestedOn].sort()[0] ?? fact.endDate;
  }
}
