import { Fragment } from 'react';
import type { LinkedFragment } from '../generated/documents.js';
import { EntityLink } from '../shell/EntityLink.js';
import { type AnyFact, FactLine } from './FactLine.js';

interface Props {
  readonly nodes: readonly LinkedFragment[];
  /** One between each two of the nodes. */
  readonly facts: readonly AnyFact[];
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
