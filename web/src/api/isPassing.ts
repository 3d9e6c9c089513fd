import { ApiError } from '../../../client/ApiError.js';

const PASSING = new Set(['DATABASE_UNAVAILABLE', 'OVERLOADED', 'STARTING', 'NO_ANSWER']);

/** Whether a failure passes by itself (the database or the server is away): a page waits for that, however long it takes. */
export function isPassing(error: Error): boolean {
  // What fetch throws where nothing answers.
  if (error instanceof TypeError) return true;
  return error instanceof ApiError && PASSING.has(error.code);
}
