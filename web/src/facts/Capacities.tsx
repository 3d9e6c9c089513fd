import type { SeatFragment } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';
import { Links } from './Links.js';

/** As whom somebody was there: the titles of that day, and for whom. */
export function Capacities({
  of: { capacities, represented },
}: {
  readonly of: Pick<SeatFragment, 'capacities' | 'represented'>;
}) {
  const { words } = useLanguage();
  return (
    <>
      {capacities.length > 0 && <span>{capacities.join('; ')}</span>}
      {represented.length > 0 && (
        <span>
          {words.onBehalfOf} <Links to={represented} />
        </span>
      )}
    </>
  );
}
