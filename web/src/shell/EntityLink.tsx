import { Link } from 'react-router';
import type { LinkedFragment } from '../generated/documents.js';
import { pathOf } from './pathOf.js';
import { usePrefetch } from './usePrefetch.js';

/** A link to a record's page, which is asked for as soon as somebody points at the link. */
export function EntityLink({ to: { __typename: kind, id, name } }: { readonly to: LinkedFragment }) {
  return (
    <Link to={pathOf(kind, id)} className={`entity entity-${kind}`} {...usePrefetch(kind, id)}>
      {name}
    </Link>
  );
}
