import { Link } from 'react-router';
import { EXPLORER_VIEWS } from '../../../src/server/EXPLORER_VIEWS.js';
import { PartialDate } from '../dates/PartialDate.js';
import type { LinkedFragment } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';
import { EntityLink } from '../shell/EntityLink.js';

/** One of those whom somebody met. */
export interface Met {
  readonly sharedEvents: number;
  readonly node: LinkedFragment;
  readonly events: {
    readonly totalCount: number;
    readonly nodes: readonly (LinkedFragment & { readonly startDate: string | null })[];
  };
}

interface Props {
  /** The id of who met them. */
  readonly of: string;
  readonly edges: readonly Met[];
}

/** Whom one met most at events, and at which; where these are many, a comparison of the two has all. */
export function MetList({ of, edges }: Props) {
  const { words } = useLanguage();
  return (
    <ol className="facts met">
      {edges.map(({ sharedEvents, node, events }) => (
        <li key={node.id}>
          <EntityLink to={node} />
          <details>
            <summary>{words.sharedEvents(sharedEvents)}</summary>
            <ul>
              {events.nodes.map((event) => (
                <li key={event.id}>
                  {event.startDate !== null && <PartialDate date={event.startDate} />} <EntityLink to={event} />
                </li>
              ))}
              {events.nodes.length < events.totalCount && (
                <li>
                  {words.shown(events.nodes.length, events.totalCount)}:{' '}
                  <Link
                    to={`${EXPLORER_VIEWS.compare}?${String(
                      new URLSearchParams([
                        ['id', of],
                        ['id', node.id],
                      ]),
                    )}`}
                  >
                    {words.compare}
                  </Link>
                </li>
              )}
            </ul>
          </details>
        </li>
      ))}
    </ol>
  );
}
