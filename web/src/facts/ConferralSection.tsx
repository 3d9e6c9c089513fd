import { makeQuestion } from '../api/makeQuestion.js';
import { useMore } from '../api/useMore.js';
import { type ConferralsFragment, MoreConferralsDocument } from '../generated/documents.js';
import { ConferralList } from './ConferralList.js';
import { Section } from './Section.js';

interface Props {
  readonly title: string;
  /** The id of the record whose page it is. */
  readonly of: string;
  readonly page: ConferralsFragment;
  /** Whether to say where: not on the event's own page. */
  readonly withEvent?: boolean;
}

/** Awards that somebody gave, handed over or got, or that were given somewhere. */
export function ConferralSection({ title, of: id, page, withEvent = true }: Props) {
  const { rows, more } = useMore(
    page,
    (after) => makeQuestion(MoreConferralsDocument, { id, after }),
    ({ node }) => (node && 'conferrals' in node ? node.conferrals : null),
  );
  return (
    <Section title={title} shown={rows.length} total={page.totalCount} more={more}>
      <ConferralList conferrals={rows} withEvent={withEvent} />
    </Section>
  );
}
