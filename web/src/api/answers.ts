import { QueryClient } from '@tanstack/react-query';
import { isPassing } from './isPassing.js';
import { isTooSlow } from './isTooSlow.js';

/** Answers that were given, for as long as the page is open. */
export const answers = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      // A server on one's own machine answers without any network.
      networkMode: 'always',
      // Reports don't change while somebody looks elsewhere.
      refetchOnWindowFocus: false,
      // The first to ask a question may pay for its plan: the second time it is there.
      retry: (failures, error) => isPassing(error) || (isTooSlow(error) && failures === 0),
      retryDelay: (failures) => Math.min(500 * 2 ** failures, 5_000),
    },
  },
});
