import type { TieFragment } from '../generated/documents.js';

/** What ties are filtered by, the same in every language: the role, the title, or that it is an award. */
export function keyOfTie(fact: TieFragment['fact']): string {
  switch (fact.__typename) {
    case 'Participation':
      return fact.role;
    case 'Conferral':
      return fact.__typename;
    case 'Membership':
      return fact.title ?? fact.__typename;
  }
}
