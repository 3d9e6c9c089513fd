import { Link } from 'react-router';
import { pathOf } from './pathOf.js';
import { usePrefetch } from './usePrefetch.js';

interface Props {
  readonly to: { readonly id: string; readonly title: string };
}

/** A link to a source's page, which is asked for as soon as somebody points at the link. */
export function SourceLink({ to: { id, title } }: Props) {
  return (
    <Link to={pathOf('Source', id)} {...usePrefetch('Source', id)}>
      {title}
    </Link>
  );
}
