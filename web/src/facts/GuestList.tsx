import type { LinkedFragment, PresenceFragment } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';
import { EntityLink } from '../shell/EntityLink.js';
import { HeadTable } from './HeadTable.js';

/** Guests by the organization that they came for, where the source states one, in the order in which the source names them. */
export function GuestList({ presences }: { readonly presences: readonly PresenceFragment[] }) {
  const { words } = useLanguage();
  const groups = new Map<string, { of: LinkedFragment | null; presences: PresenceFragment[] }>();
  for (const presence of presences) {
    // A body that came itself came for itself.
    const { participant, represented } = presence;
    const of = represented[0] ?? (participant.__typename === 'Organization' ? participant : null);
    const group = groups.get(of?.id ?? '');
    if (group) group.presences.push(presence);
    else groups.set(of?.id ?? '', { of, presences: [presence] });
  }
  return [...groups.values()].map((group) => (
    <section key={group.of?.id ?? ''} className="guests">
      {(groups.size > 1 || group.of === null) && (
        <h3>{group.of === null ? words.unaffiliated : <EntityLink to={group.of} />}</h3>
      )}
      <HeadTable presences={group.presences} />
    </section>
  ));
}
