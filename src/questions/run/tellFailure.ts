import { GraphQLError } from 'graphql';
import { describeDatabaseError } from '../../database/describeDatabaseError.js';

/** Throws what a client may know of a failure in the database: its code, and for HTTP the status and headers. */
export function tellFailure(error: unknown): never {
  const { code, message, httpStatus, retryAfterSeconds } = describeDatabaseError(error);
  const headers = new Map(retryAfterSeconds === null ? [] : [['retry-after', String(retryAfterSeconds)]]);
  throw new GraphQLError(message, {
    originalError: error instanceof Error ? error : null,
    extensions: { code, http: { status: httpStatus, headers } },
  });
}
