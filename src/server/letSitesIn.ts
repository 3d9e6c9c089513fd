import type { IncomingMessage, ServerResponse } from 'node:http';
import cors from 'cors';

/** What a page elsewhere may read of an answer beside its body. */
const READABLE = ['etag', 'retry-after', 'x-cost', 'x-request-id'];
/** What it may send beside what any form could. */
const SENDABLE = ['content-type', 'apollo-require-preflight', 'x-apollo-operation-name', 'x-request-id'];
/** How long a browser may keep what it was told, in seconds. */
const KEPT_SECONDS = 600;

/**
 * Tells browsers which other sites' pages may read answers (CORS): those of the list, `*` for all, never with cookies or
 * passwords. To all others it says nothing, and their browsers keep the answer from them.
 */
export function letSitesIn(
  origins: readonly string[],
): (request: IncomingMessage, response: ServerResponse, next: () => void) => void {
  return cors<IncomingMessage & { method?: string }>({
    origin: origins.includes('*') ? '*' : [...origins],
    methods: ['GET', 'POST'],
    allowedHeaders: SENDABLE,
    exposedHeaders: READABLE,
    maxAge: KEPT_SECONDS,
    preflightContinue: true,
  }) as (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}
