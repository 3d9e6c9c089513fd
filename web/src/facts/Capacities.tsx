import type { SeatFragment } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';
import { languageOf } from '../proof/languageOf.js';
import { Links } from './Links.js';

interface Props {
  readonly of: Pick<SeatFragment, 'capacities' | 'represented'> & Parameters<typeof languageOf>[0];
}

/** As whom somebody was there: the titles of that day, and for whom. */
export function Capacities({ of }: Props) {
  const { words } = useLanguage();
  const { capacities, represented } = of;
  return (
    <>
      {capacities.length > 0 && <span lang={languageOf(of)}>{capacities.join('; ')}</span>}
      {represented.length > 0 && (
        <span>
          {words.onBehalfOf} <Links to={represented} />
        </span>
      )}
    </>
  );
}
