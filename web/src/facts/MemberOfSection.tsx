import { makeQuestion } from '../api/makeQuestion.js';
import { useMore } from '../api/useMore.js';
import { MoreMemberOfDocument, type TenuresFragment } from '../generated/documents.js';
import { Section } from './Section.js';
import { TenureList } from './TenureList.js';

interface Props {
  readonly title: string;
  /** The id of the organization. */
  readonly of: string;
  readonly page: TenuresFragment;
}

/** What an organization belongs to itself. */
export function MemberOfSection({ title, of: id, page }: Props) {
  const { rows, more } = useMore(
    page,
    (after) => makeQuestion(MoreMemberOfDocument, { id, after }),
    ({ organization }) => organization?.memberOf,
  );
  return (
    <Section title={title} shown={rows.length} total={page.totalCount} more={more}>
      <TenureList tenures={rows} of="member" />
    </Section>
  );
}
