import type { QueryClient } from '@tanstack/react-query';
import type { EXPLORER_PATHS } from '../../../src/server/EXPLORER_PATHS.js';
import { isPassing } from '../api/isPassing.js';
import { questionOf } from './questionOf.js';

/**
 * Asks what a page will ask, so that its answer is there when the page is opened. A failure shows there, if at all: only
 * once a page waits for the answer is it asked for again.
 */
export function prefetch(answers: QueryClient, kind: keyof typeof EXPLORER_PATHS, id: string): void {
  const question = questionOf(kind, id);
  const isAwaited = () => (answers.getQueryCache().find({ queryKey: question.queryKey })?.getObserversCount() ?? 0) > 0;
  answers.query({ ...question, retry: (_failures, error) => isAwaited() && isPassing(error) }).catch(() => undefined);
}
