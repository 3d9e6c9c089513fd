import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { ask } from '../../../client/ask.js';
import { MOST_PARTICIPATIONS } from '../../../src/server/MOST_PARTICIPATIONS.js';
import {
  type AttendanceFragment,
  AttendancePageDocument,
  type AttendancePageQueryVariables,
} from '../generated/documents.js';

interface Attendance {
  readonly rows: readonly AttendanceFragment[];
  readonly total: number | null;
  readonly loading: boolean;
  /** Why it didn't come yet: it is tried again as long as `loading`. */
  readonly failure: Error | null;
  readonly retry: () => void;
}

/**
 * All participations that meet a filter, page after page, up to 50,000: the one view that asks more than one question, since
 * it is sorted and grouped as a whole. Once there, they aren't asked for again while the view is open.
 */
export function useAttendance(where: AttendancePageQueryVariables['where']): Attendance {
  const { data, error, failureReason, hasNextPage, isFetching, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: [AttendancePageDocument.toString(), where],
    queryFn: ({ pageParam, signal }) =>
      ask('/graphql', AttendancePageDocument, { where: where ?? null, after: pageParam }, signal),
    // What is shown stays until the next is there: letters of a filter come one by one.
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    initialPageParam: null as string | null,
    getNextPageParam: ({ participations: { pageInfo } }, pages) =>
      pageInfo.hasNextPage && pages.length * pageSize(pages) < MOST_PARTICIPATIONS ? pageInfo.endCursor : undefined,
  });
  useEffect(() => {
    // It is told by `failure`, and tried again by the rules for all questions.
    if (hasNextPage && !isFetching && !error) fetchNextPage().catch(() => undefined);
  }, [hasNextPage, isFetching, error, fetchNextPage]);
  const rows = useMemo(() => data?.pages.flatMap(({ participations }) => participations.nodes) ?? [], [data]);
  return {
    rows,
    total: data?.pages[0]?.participations.totalCount ?? null,
    loading: (hasNextPage && !error) || isFetching,
    failure: failureReason ?? error,
    retry: () => void (data ? fetchNextPage() : refetch()),
  };
}

function pageSize(pages: readonly { readonly participations: { readonly nodes: readonly unknown[] } }[]): number {
  return pages[0]?.participations.nodes.length ?? 0;
}
