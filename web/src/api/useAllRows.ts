import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ask } from '../../../client/ask.js';
import {
  type AttendanceFragment,
  AttendancePageDocument,
  type AttendancePageQueryVariables,
} from '../generated/documents.js';

/** As many rows as a browser holds with ease. */
const MOST = 50_000;

interface AllRows {
  readonly rows: readonly AttendanceFragment[];
  readonly total: number | null;
  readonly loading: boolean;
  readonly error: Error | null;
}

/** All participations that meet a filter, page after page, up to MOST. */
export function useAllRows(where: AttendancePageQueryVariables['where']): AllRows {
  const { data, error, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery({
    queryKey: [AttendancePageDocument.toString(), where],
    queryFn: ({ pageParam }) => ask('/graphql', AttendancePageDocument, { where: where ?? null, after: pageParam }),
    // What is shown stays until the next is there: letters of a filter come one by one.
    placeholderData: keepPreviousData,
    initialPageParam: null as string | null,
    getNextPageParam: ({ participations: { pageInfo } }, pages) =>
      pageInfo.hasNextPage && pages.length * 100 < MOST ? pageInfo.endCursor : undefined,
  });
  useEffect(() => {
    // It is told by `error`, and tried again by the rules for all questions.
    if (hasNextPage && !isFetching && !error) fetchNextPage().catch(() => undefined);
  }, [hasNextPage, isFetching, error, fetchNextPage]);
  return {
    rows: data?.pages.flatMap(({ participations }) => participations.nodes) ?? [],
    total: data?.pages[0]?.participations.totalCount ?? null,
    loading: hasNextPage || isFetching,
    error,
  };
}
