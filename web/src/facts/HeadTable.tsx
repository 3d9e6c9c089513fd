import type { PresenceFragment } from '../generated/documents.js';
import { Proof } from '../proof/Proof.js';
import { EntityLink } from '../shell/EntityLink.js';
import { Capacities } from './Capacities.js';
import { Role } from './Role.js';

/** Who sat in front: chairs, moderator, speakers, with the titles of that day. */
export function HeadTable({ presences }: { readonly presences: readonly PresenceFragment[] }) {
  return (
    <ul className="facts head-table">
      {presences.map((presence) => (
        <li key={presence.id}>
          <Role role={presence.role} />
          <span className="fact-text">
            <EntityLink to={presence.participant} />
          </span>
          <span className="fact-notes">
            <Capacities of={presence} />
          </span>
          <Proof record={presence} of={presence.participant.name} />
        </li>
      ))}
    </ul>
  );
}
