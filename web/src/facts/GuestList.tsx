import type { GuestFragment } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';
import { EntityLink } from '../shell/EntityLink.js';
import { type BodyOf, bodyOf } from './bodyOf.js';
import { HeadTable } from './HeadTable.js';

/** Guests by the body that they came for, as far as the source lets that be known, in the order in which it names them. */
export function GuestList({ presences }: { readonly presences: readonly GuestFragment[] }) {
  const { words } = useLanguage();
  const groups = new Map<string, { of: BodyOf; presences: GuestFragment[] }>();
  for (const presence of presences) {
    const of = bodyOf(presence);
    const key = `${of.body?.id ?? ''} ${of.byTitle}`;
    const group = groups.get(key);
    if (group) group.presences.push(presence);
    else groups.set(key, { of, presences: [presence] });
  }
  return [...groups].map(([key, { of, presences: own }]) => (
    <section key={key} className="guests">
      <h3>
        {of.body === null ? words.unaffiliated : <EntityLink to={of.body} />}{' '}
        {of.byTitle && <small>({words.byTitle})</small>}
      </h3>
      <HeadTable presences={own} />
    </section>
  ));
}
