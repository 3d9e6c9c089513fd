import { QueryClient } from '@tanstack/react-query';
import { ApiError } from '../../../client/ApiError.js';

/** What passes by itself: the page waits for it, however long it takes. */
const PASSING = new Set(['DATABASE_UNAVAILABLE', 'STARTING', 'QUERY_TIMEOUT', 'NO_ANSWER']);

/** Answers that were given, for as long as the page is open. */
export const answers = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      // A server on one's own machine answers without any network.
      networkMode: 'always',
      retry: (_failures, error) => !(error instanceof ApiError) || PASSING.has(error.code),
      retryDelay: (failures) => Math.min(500 * 2 ** failures, 5_000),
    },
  },
});
