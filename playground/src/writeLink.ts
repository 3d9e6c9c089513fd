import type { Link } from './Link.js';

export function writeLink({ query, variables }: Link): string {
  const parameters = new URLSearchParams({ query });
  if (variables.trim()) parameters.set('variables', variables);
  return `${location.origin}${location.pathname}?${parameters}`;
}
