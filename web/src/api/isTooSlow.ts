import { ApiError } from '../../../client/ApiError.js';

/** Whether the database was given up since it didn't answer in time: it may be frozen, and come back. */
export function isTooSlow(error: Error | null): boolean {
  return error instanceof ApiError && error.code === 'QUERY_TIMEOUT';
}
