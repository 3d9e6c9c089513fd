import { Link } from 'react-router';
import { useQueryClient } from '@tanstack/react-query';
import type { LinkedFragment } from '../generated/documents.js';
import { pathOf } from './pathOf.js';
import { prefetch } from './prefetch.js';

/** A link to a record's page, which is asked for as soon as somebody points at the link. */
export function EntityLink({ to: { __typename: kind, id, name } }: { readonly to: LinkedFragment }) {
  const answers = useQueryClient();
  const begin = () => {
    prefetch(answers, kind, id);
  };
  return (
    <Link to={pathOf(kind, id)} className={`entity entity-${kind}`} onPointerEnter={begin} onFocus={begin}>
      {name}
    </Link>
  );
}
