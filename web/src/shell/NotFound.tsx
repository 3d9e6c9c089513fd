import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { makeQuestion } from '../api/makeQuestion.js';
import { ElsewhereDocument } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';
import { asEntity } from './asEntity.js';
import { EntityLink } from './EntityLink.js';
import { useTitle } from './useTitle.js';

/** For an address that leads nowhere, or an id that nothing of its kind has: what else has it is asked for only then. */
export function NotFound({ id }: { readonly id?: string }) {
  const { words } = useLanguage();
  useTitle(words.notFound);
  const { data } = useQuery({ ...makeQuestion(ElsewhereDocument, { id: id ?? '' }), enabled: id !== undefined });
  const found = asEntity(data?.node);
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
