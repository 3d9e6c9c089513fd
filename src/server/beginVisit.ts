import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Visit } from './Visit.js';

/** What nobody needs to escape wherever it is written. */
const SAFE_ID = /^[\w.-]{1,64}$/;

/** A visit under the id that the client or a proxy gave it, where that is a plain word, so that their logs and ours meet. */
export function beginVisit({ headers, method = '' }: IncomingMessage): Visit {
  const given = headers['x-request-id'];
  const id = typeof given === 'string' && SAFE_ID.test(given) ? given : randomUUID();
  const traceparent = typeof headers.traceparent === 'string' ? headers.traceparent : null;
  return { id, method, traceparent, operation: null, cost: null, codes: [], status: 0, milliseconds: 0 };
}
