import { Link } from 'react-router';
import { pathOf } from './pathOf.js';
import { usePrefetch } from './usePrefetch.js';

interface Props {
  readonly to: { readonly id: string; readonly title: string; readonly language: string | null };
}

/** A link to a source's page, which is asked for as soon as somebody points at the link. */
export function SourceLink({ to: { id, title, language } }: Props) {
  return (
    <Link lang={language ?? undefined} to={pathOf('Source', id)} {...usePrefetch('Source', id)}>
      {title}
    </Link>
  );
}
