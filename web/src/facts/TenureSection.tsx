import { makeQuestion } from '../api/makeQuestion.js';
import { useMore } from '../api/useMore.js';
import { MoreTenuresDocument, type TenuresFragment } from '../generated/documents.js';
import { Section } from './Section.js';
import { TenureList } from './TenureList.js';

interface Props {
  readonly title: string;
  /** The id of the record whose page it is, and which end of the memberships that is. */
  readonly of: string;
  readonly side: 'member' | 'organization' | 'post';
  readonly page: TenuresFragment;
}

/** Posts and memberships of a person, in a body, or in a post. */
export function TenureSection({ title, of: id, side, page }: Props) {
  const { rows, more } = useMore(
    page,
    (after) => makeQuestion(MoreTenuresDocument, { id, [side === 'organization' ? 'afterTitle' : 'after']: after }),
    ({ node }) => (node && 'memberships' in node ? node.memberships : null),
  );
  return (
    <Section title={title} shown={rows.length} total={page.totalCount} more={more}>
      <TenureList tenures={rows} of={side} />
    </Section>
  );
}
