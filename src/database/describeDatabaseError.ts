import { Neo4jError } from 'neo4j-driver';
import { WaitedTooLong } from './WaitedTooLong.js';
import { WaiterGone } from './WaiterGone.js';

/** What a client may know of a failure in the database. */
export interface DatabaseFailure {
  readonly code: 'DATABASE_UNAVAILABLE' | 'QUERY_TIMEOUT' | 'QUERY_TOO_LARGE' | 'CLIENT_GONE' | 'INTERNAL_SERVER_ERROR';
  readonly message: string;
  readonly httpStatus: number;
  readonly retryAfterSeconds: number | null;
}

const UNAVAILABLE: DatabaseFailure = {
  code: 'DATABASE_UNAVAILABLE',
  message: 'The graph can’t be reached just now. Ask again in a moment.',
  httpStatus: 503,
  retryAfterSeconds: 2,
};

const TIMEOUT: DatabaseFailure = {
  code: 'QUERY_TIMEOUT',
  message: 'The answer took too long and was given up. Ask for less: smaller pages, fewer levels, a narrower filter.',
  httpStatus: 503,
  retryAfterSeconds: null,
};

/** To ask again would be in vain: Neo4j gives one question only so much memory. */
const TOO_LARGE: DatabaseFailure = {
  code: 'QUERY_TOO_LARGE',
  message: 'The answer needs more memory than one question may have. Ask for less: smaller pages, fewer levels.',
  httpStatus: 503,
  retryAfterSeconds: null,
};

/** Nobody reads it; it only has to be told from a fault. */
const GONE: DatabaseFailure = {
  code: 'CLIENT_GONE',
  message: 'The client went away before it was answered.',
  httpStatus: 499,
  retryAfterSeconds: null,
};

/** What is our fault is nobody else's business: the cause goes into the log, not into the answer. */
const INTERNAL: DatabaseFailure = {
  code: 'INTERNAL_SERVER_ERROR',
  message: 'The question could not be answered: the fault is the server’s, and was logged.',
  httpStatus: 500,
  retryAfterSeconds: null,
};

/** Puts a driver's error into a client's terms, by its code: messages differ between versions. */
export function describeDatabaseError(error: unknown): DatabaseFailure {
  if (error instanceof WaiterGone) return GONE;
  if (error instanceof WaitedTooLong) return TIMEOUT;
  if (!(error instanceof Neo4jError)) return INTERNAL;
  const { code } = error;
  if (/TransactionTimedOut|TransactionTimedOutClientConfiguration/.test(code)) return TIMEOUT;
  if (code.includes('OutOfMemory')) return TOO_LARGE;
  const away =
    error.retryable ||
    ['ServiceUnavailable', 'SessionExpired'].includes(code) ||
    /\.(TransientError|Security)\.|DatabaseUnavailable|DatabaseNotFound|NotALeader/.test(code);
  return away ? UNAVAILABLE : INTERNAL;
}
