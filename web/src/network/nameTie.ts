import type { TieFragment } from '../generated/documents.js';
import type { Words } from '../language/Words.js';

/** What stands on an edge: the role, the title, or that it is an award. */
export function nameTie(fact: TieFragment['fact'], words: Words): string {
  switch (fact.__typename) {
    case 'Participation':
      return words.roles[fact.role];
    case 'Conferral':
      return words.kinds.Award;
    case 'Membership':
      return fact.title ?? words.noTitle;
  }
}
