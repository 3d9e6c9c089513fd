import type { ConferredFragment, PresenceFragment, TenureFragment } from '../generated/documents.js';
import { ConferralList } from './ConferralList.js';
import { PresenceList } from './PresenceList.js';
import { TenureList } from './TenureList.js';

/** A fact of any kind, as a question that knows none beforehand gets it. */
export type AnyFact =
  | ({ readonly __typename: 'Membership' } & TenureFragment)
  | ({ readonly __typename: 'Participation' } & PresenceFragment)
  | ({ readonly __typename: 'Conferral' } & ConferredFragment);

interface Props {
  readonly fact: AnyFact;
  /** Whose page it stands on: not said again. */
  readonly of?: 'member' | 'organization' | 'source';
}

/** A fact in one line, with its proof. */
export function FactLine({ fact, of = 'source' }: Props) {
  switch (fact.__typename) {
    case 'Membership':
      return <TenureList tenures={[fact]} of={of} />;
    case 'Participation':
      return <PresenceList presences={[fact]} withParticipant={of !== 'member'} />;
    case 'Conferral':
      return <ConferralList conferrals={[fact]} />;
  }
}
