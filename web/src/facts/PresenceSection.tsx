import { makeQuestion } from '../api/makeQuestion.js';
import { useMore } from '../api/useMore.js';
import { MorePresencesDocument, type PresencesFragment } from '../generated/documents.js';
import { PresenceList } from './PresenceList.js';
import { countEvents } from './countEvents.js';
import { Section } from './Section.js';

interface Props {
  readonly title: string;
  /** The id of who took part. */
  readonly of: string;
  readonly page: PresencesFragment;
}

/** The events that somebody took part in, the latest first. */
export function PresenceSection({ title, of: id, page }: Props) {
  const { rows, more } = useMore(
    page,
    (after) => makeQuestion(MorePresencesDocument, { id, after }),
    ({ node }) => (node && 'participations' in node ? node.participations : null),
  );
  return (
    <Section title={title} {...countEvents(rows, page.totalCount)} more={more}>
      <PresenceList presences={rows} />
    </Section>
  );
}
