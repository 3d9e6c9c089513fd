import { useInfiniteQuery } from '@tanstack/react-query';
import type { CutFragment } from '../generated/documents.js';
import type { More } from './More.js';
import type { Question } from './Question.js';

interface Page<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: CutFragment;
}

/**
 * The rows of a list whose first page is there, and what fetches the next one: null where there is none. `askAfter` is the
 * question for what follows a cursor, `read` finds the page in its answer.
 */
export function useMore<Row, Result>(
  first: Page<Row>,
  askAfter: (cursor: string) => Question<Result>,
  read: (result: Result) => Page<Row> | null | undefined,
): { readonly rows: readonly Row[]; readonly more: More | null } {
  const start = first.pageInfo.endCursor ?? '';
  const { data, failureReason, fetchNextPage, isFetching } = useInfiniteQuery({
    queryKey: ['more', ...askAfter(start).queryKey],
    queryFn: async ({ pageParam, signal }) => read(await askAfter(pageParam).queryFn({ signal })) ?? NOTHING,
    initialPageParam: start,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    enabled: false,
  });
  const pages = [first, ...(data?.pages ?? [])];
  const load = () => {
    if (!isFetching) void fetchNextPage();
  };
  const goesOn = pages.at(-1)?.pageInfo.hasNextPage;
  return {
    rows: pages.flatMap(({ nodes }) => nodes),
    more: goesOn ? { load, loading: isFetching, failure: failureReason } : null,
  };
}

/** A record that is gone since its first page was fetched. */
const NOTHING = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
