import { Fragment } from 'react';
import type { LinkedFragment } from '../generated/documents.js';
import { EntityLink } from '../shell/EntityLink.js';

/** Records as links, one after the other. */
export function Links({ to }: { readonly to: readonly LinkedFragment[] }) {
  return to.map((one, at) => (
    <Fragment key={one.id}>
      {at > 0 && ', '}
      <EntityLink to={one} />
    </Fragment>
  ));
}
