import { Link } from 'react-router';
import { useLanguage } from '../language/useLanguage.js';
import { asEntity } from './asEntity.js';
import { EntityLink } from './EntityLink.js';
import { useTitle } from './useTitle.js';

interface Props {
  readonly id?: string;
  /** What has the id, though it is of another kind than the address says. */
  readonly elsewhere?: object | null;
}

/** For an address that leads nowhere, or an id that nothing has. */
export function NotFound({ id, elsewhere = null }: Props) {
  const { words } = useLanguage();
  useTitle(words.notFound);
  const found = asEntity(elsewhere);
  return (
    <section className="notice">
      <h1>{words.notFound}</h1>
      {found && (
        <p>
          {words.foundElsewhere(words.kinds[found.__typename])} <EntityLink to={found} />
        </p>
      )}
      {!found && id !== undefined && <p>{words.notFoundHere(id)}</p>}
      <p>
        <Link to="/">{words.home}</Link>
      </p>
    </section>
  );
}
