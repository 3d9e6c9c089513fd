import { Link } from 'react-router';
import { useLanguage } from '../language/useLanguage.js';
import { useTitle } from './useTitle.js';

/** For an address that leads nowhere, or an id that nothing has. */
export function NotFound({ id }: { readonly id?: string }) {
  const { words } = useLanguage();
  useTitle(words.notFound);
  return (
    <section className="notice">
      <h1>{words.notFound}</h1>
      {id !== undefined && <p>{words.notFoundHere(id)}</p>}
      <p>
        <Link to="/">{words.home}</Link>
      </p>
    </section>
  );
}
