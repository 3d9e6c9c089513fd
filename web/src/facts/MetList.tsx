import { PartialDate } from '../dates/PartialDate.js';
import type { LinkedFragment } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';
import { EntityLink } from '../shell/EntityLink.js';

interface Met {
  readonly sharedEvents: number;
  readonly node: LinkedFragment;
  readonly events: {
    readonly totalCount: number;
    readonly nodes: readonly (LinkedFragment & { readonly startDate: string | null })[];
  };
}

/** Whom one met most at events, and at which. */
export function MetList({ edges }: { readonly edges: readonly Met[] }) {
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
                <li>{words.shown(events.nodes.length, events.totalCount)}</li>
              )}
            </ul>
          </details>
        </li>
      ))}
    </ol>
  );
}
