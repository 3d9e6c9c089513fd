import { makeQuestion } from '../api/makeQuestion.js';
import { useMore } from '../api/useMore.js';
import { Period } from '../dates/Period.js';
import { type EventsFragment, MoreEventsDocument } from '../generated/documents.js';
import { EntityLink } from '../shell/EntityLink.js';
import { Section } from './Section.js';

interface Props {
  readonly title: string;
  /** The id of the event or programme that they are part of. */
  readonly of: string;
  readonly page: EventsFragment;
}

/** The parts of an event, or the events of a programme, by date. */
export function EventSection({ title, of: id, page }: Props) {
  const { rows, more } = useMore(
    page,
    (after) => makeQuestion(MoreEventsDocument, { id, after }),
    ({ node }) => (node && 'events' in node ? node.events : null),
  );
  return (
    <Section title={title} shown={rows.length} total={page.totalCount} more={more}>
      <ul className="facts">
        {rows.map((event) => (
          <li key={event.id}>
            <span className="fact-text">
              <EntityLink to={event} />
            </span>
            <span className="fact-date">
              <Period start={event.startDate} end={event.endDate ?? event.startDate} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
