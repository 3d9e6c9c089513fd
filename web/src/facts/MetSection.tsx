import type { Question } from '../api/Question.js';
import { useMore } from '../api/useMore.js';
import type { CutFragment } from '../generated/documents.js';
import { type Met, MetList } from './MetList.js';
import { Section } from './Section.js';

interface MetPage {
  readonly totalCount: number;
  readonly pageInfo: CutFragment;
  readonly edges: readonly Met[];
}

interface Props<Result> {
  readonly title: string;
  /** The id of whose page it is. */
  readonly of: string;
  readonly page: MetPage;
  /** The question for who follows a cursor, and where its answer has them. */
  readonly askAfter: (cursor: string) => Question<Result>;
  readonly read: (result: Result) => MetPage | null | undefined;
}

/** Whom one met most at events. */
export function MetSection<Result>({ title, of, page, askAfter, read }: Props<Result>) {
  const asPage = ({ edges, pageInfo }: MetPage) => ({ nodes: edges, pageInfo });
  const { rows, more } = useMore(asPage(page), askAfter, (result: Result) => {
    const found = read(result);
    return found && asPage(found);
  });
  return (
    <Section title={title} shown={rows.length} total={page.totalCount} more={more}>
      <MetList of={of} edges={rows} />
    </Section>
  );
}
