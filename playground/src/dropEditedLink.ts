import type { Link } from './Link.js';
import { readLink } from './readLink.js';

/** A URL that no longer says what the editor shows would, on reload, open the old query in one more tab. */
export function dropEditedLink(edited: Partial<Link>): void {
  const link = readLink(location.search);
  if (!link) return;
  const { query, variables } = { ...link, ...edited };
  if (query !== link.query || variables !== link.variables) history.replaceState(null, '', location.pathname);
}
