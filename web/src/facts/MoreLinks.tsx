import { makeQuestion } from '../api/makeQuestion.js';
import { useMore } from '../api/useMore.js';
import {
  type CutFragment,
  type LinkedFragment,
  MoreLinksDocument,
  type MoreLinksQuery,
} from '../generated/documents.js';
import { MoreButton } from '../shell/MoreButton.js';
import { Links } from './Links.js';

interface Props {
  /** The id of the record that has them. */
  readonly of: string;
  readonly page: LinkedPage;
}

interface LinkedPage {
  readonly nodes: readonly LinkedFragment[];
  readonly pageInfo: CutFragment;
}

/** The programmes or the organizations of a record, one after the other, and what fetches those that follow. */
export function MoreLinks({ of: id, page }: Props) {
  const cursor = page.nodes[0]?.__typename === 'Programme' ? 'afterProgramme' : 'afterOrganization';
  const { rows, more } = useMore<LinkedFragment, MoreLinksQuery>(
    page,
    (after) => makeQuestion(MoreLinksDocument, { id, [cursor]: after }),
    ({ node }) => (node && 'linked' in node ? node.linked : null),
  );
  return (
    <>
      <Links to={rows} />
      <MoreButton more={more} />
    </>
  );
}
