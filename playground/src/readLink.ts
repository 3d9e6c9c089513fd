import type { Link } from './Link.js';

export function readLink(search: string): Link | undefined {
  const parameters = new URLSearchParams(search);
  const query = parameters.get('query');
  // Without '' for the variables, GraphiQL would take those of the last visit.
  return query === null ? undefined : { query, variables: parameters.get('variables') ?? '' };
}
