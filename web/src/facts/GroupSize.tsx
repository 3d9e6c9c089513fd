import type { PresenceFragment } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';
import { Amount } from './Amount.js';

/** How many an unnamed group is said to be. */
export function GroupSize({ of }: { readonly of: PresenceFragment['participant'] }) {
  const { words } = useLanguage();
  if (of.__typename !== 'Group') return null;
  return (
    <>
      {of.size && (
        <span>
          <Amount of={of.size} /> {words.persons}
        </span>
      )}
      {of.collectives && (
        <span>
          <Amount of={of.collectives} /> {words.collectives}
        </span>
      )}
      {of.individuals && (
        <span>
          <Amount of={of.individuals} /> {words.individuals}
        </span>
      )}
    </>
  );
}
