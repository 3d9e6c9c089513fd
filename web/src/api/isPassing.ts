import { ApiError } from '../../../client/ApiError.js';

const PASSING = new Set(['DATABASE_UNAVAILABLE', 'STARTING', 'QUERY_TIMEOUT', 'NO_ANSWER']);

/** Whether a failure passes by itself: a page waits for that, however long it takes. */
export function isPassing(error: Error): boolean {
  return !(error instanceof ApiError) || PASSING.has(error.code);
}
