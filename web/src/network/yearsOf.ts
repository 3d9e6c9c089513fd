import type { TieFragment } from '../generated/documents.js';

/** The years that a tie is told to have lasted; without end where no source tells one, null where none gives any date. */
export function yearsOf({ fact }: TieFragment): { readonly first: number; readonly last: number | null } | null {
  const [first, last] = listEnds(fact);
  if (first === null) return null;
  return { first: readYear(first), last: last === null ? null : readYear(last) };
}

function listEnds(fact: TieFragment['fact']): [first: string | null, last: string | null] {
  switch (fact.__typename) {
    case 'Participation':
      return [fact.event.startDate, fact.event.endDate ?? fact.event.startDate];
    case 'Conferral':
      return [fact.givenAt?.startDate ?? null, fact.givenAt?.startDate ?? null];
    case 'Membership': {
      // Where a source only says that it was over then, it lasted no longer.
      const last = fact.endDate ?? [...fact.formerOn].sort()[0] ?? null;
      return [fact.startDate ?? [...fact.attestedOn].sort()[0] ?? last, last];
    }
  }
}

function readYear(date: string): number {
  return Number(date.slice(0, 4));
}
