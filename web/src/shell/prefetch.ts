import type { QueryClient } from '@tanstack/react-query';
import type { EXPLORER_PATHS } from '../../../src/server/EXPLORER_PATHS.js';
import { questionOf } from './questionOf.js';

/** Asks what a page will ask, so that its answer is there when the page is opened. A failure shows there, if at all. */
export function prefetch(answers: QueryClient, kind: keyof typeof EXPLORER_PATHS, id: string): void {
  answers.query({ ...questionOf(kind, id), retry: false }).catch(() => undefined);
}
