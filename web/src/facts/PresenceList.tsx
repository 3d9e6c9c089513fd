import { EventDate } from '../dates/EventDate.js';
import type { PresenceFragment } from '../generated/documents.js';
import { Proof } from '../proof/Proof.js';
import { EntityLink } from '../shell/EntityLink.js';
import { Capacities } from './Capacities.js';
import { Role } from './Role.js';

interface Props {
  readonly presences: readonly PresenceFragment[];
  /** Whether who took part is said too, where that is not whose page it is. */
  readonly withParticipant?: boolean;
}

/** Events that somebody took part in, each once, with every role and title of that day and for whom they spoke. */
export function PresenceList({ presences, withParticipant = false }: Props) {
  return (
    <ul className="facts presences">
      {[...groupByEvent(presences).values()].map(([first, ...others]) => (
        <li key={first.id}>
          <span className="fact-date">
            <EventDate of={first.event} />
          </span>
          <span className="fact-text">
            <EntityLink to={first.event} />
          </span>
          <ul className="fact-roles">
            {[first, ...others].map((presence) => (
              <li key={presence.id}>
                <span className="fact-notes">
                  {withParticipant && <EntityLink to={presence.participant} />}
                  <Role role={presence.role} />
                  <Capacities of={presence} />
                </span>
                <Proof record={presence} of={`${presence.participant.name}, ${first.event.name}`} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function groupByEvent(presences: readonly PresenceFragment[]): Map<string, [PresenceFragment, ...PresenceFragment[]]> {
  const groups = new Map<string, [PresenceFragment, ...PresenceFragment[]]>();
  for (const presence of presences) {
    const group = groups.get(presence.event.id);
    if (group) group.push(presence);
    else groups.set(presence.event.id, [presence]);
  }
  return groups;
}
