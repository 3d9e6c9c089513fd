import { makeQuestion } from '../api/makeQuestion.js';
import { useMore } from '../api/useMore.js';
import { MoreChildrenDocument, type OrganizationsFragment } from '../generated/documents.js';
import { EntityLink } from '../shell/EntityLink.js';
import { Section } from './Section.js';

interface Props {
  readonly title: string;
  /** The id of the organization above. */
  readonly of: string;
  readonly page: OrganizationsFragment;
}

/** The organizations below another. */
export function ChildrenSection({ title, of: id, page }: Props) {
  const { rows, more } = useMore(
    page,
    (after) => makeQuestion(MoreChildrenDocument, { id, after }),
    ({ node }) => (node && 'children' in node ? node.children : null),
  );
  return (
    <Section title={title} shown={rows.length} total={page.totalCount} more={more}>
      <ul className="facts">
        {rows.map((child) => (
          <li key={child.id}>
            <EntityLink to={child} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
