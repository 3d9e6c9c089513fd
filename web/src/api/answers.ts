import { QueryClient } from '@tanstack/react-query';
import { isPassing } from './isPassing.js';

/** Answers that were given, for as long as the page is open. */
export const answers = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      // A server on one's own machine answers without any network.
      networkMode: 'always',
      // Reports don't change while somebody looks elsewhere.
      refetchOnWindowFocus: false,
      retry: (_failures, error) => isPassing(error),
      retryDelay: (failures) => Math.min(500 * 2 ** failures, 5_000),
    },
  },
});
