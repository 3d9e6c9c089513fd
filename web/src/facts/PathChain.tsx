import { Fragment } from 'react';
import type { LinkedFragment, PathPageQuery } from '../generated/documents.js';
import { EntityLink } from '../shell/EntityLink.js';
import { ConferralList } from './ConferralList.js';
import { PresenceList } from './PresenceList.js';
import { TenureList } from './TenureList.js';

type Hop = PathPageQuery['shortestPaths'][number]['facts'][number];

interface Props {
  readonly nodes: readonly LinkedFragment[];
  /** One between each two of the nodes. */
  readonly facts: readonly Hop[];
}

/** A chain from one entity to another: between each two the fact that joins them, with its proof. */
export function PathChain({ nodes, facts }: Props) {
  return (
    <ol className="path-chain">
      {nodes.map((node, at) => {
        const fact = facts[at];
        return (
          <Fragment key={node.id}>
            <li className="path-node">
              <EntityLink to={node} />
            </li>
            {fact && (
              <li className="path-hop">
                <FactLine fact={fact} />
              </li>
            )}
          </Fragment>
        );
      })}
    </ol>
  );
}

function FactLine({ fact }: { readonly fact: Hop }) {
  switch (fact.__typename) {
    case 'Membership':
      return <TenureList tenures={[fact]} of="source" />;
    case 'Participation':
      return <PresenceList presences={[fact]} withParticipant />;
    case 'Conferral':
      return <ConferralList conferrals={[fact]} />;
  }
}
