import { makeQuestion } from '../api/makeQuestion.js';
import { useMore } from '../api/useMore.js';
import { MoreRepresentationsDocument, type PresencesFragment } from '../generated/documents.js';
import { PresenceList } from './PresenceList.js';
import { countEvents } from './countEvents.js';
import { Section } from './Section.js';

interface Props {
  readonly title: string;
  /** The id of the organization. */
  readonly of: string;
  readonly page: PresencesFragment;
}

/** The events at which others were there for an organization, the latest first. */
export function RepresentationSection({ title, of: id, page }: Props) {
  const { rows, more } = useMore(
    page,
    (after) => makeQuestion(MoreRepresentationsDocument, { id, after }),
    ({ node }) => (node && 'representations' in node ? node.representations : null),
  );
  return (
    <Section title={title} {...countEvents(rows, page.totalCount)} more={more}>
      <PresenceList presences={rows} withParticipant />
    </Section>
  );
}
