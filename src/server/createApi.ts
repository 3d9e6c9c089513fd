import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import etag from 'etag';
import fresh from 'fresh';
import type { Admission } from './Admission.js';
import { beginVisit } from './beginVisit.js';
import { OVERLOADED } from './OVERLOADED.js';
import { readJson } from './readJson.js';
import { refuse } from './refuse.js';
import { tellFault } from './tellFault.js';
import type { Visit } from './Visit.js';
import { type RequestContext, watchClient } from './watchClient.js';

/** What a running API needs beside Apollo. */
export interface ApiCare {
  readonly admission: Admission;
  /** Is told of a request once its answer has been handed over, or its client has gone. */
  readonly tell: (visit: Visit) => void;
  readonly say: (line: string) => void;
}

/**
 * Answers GraphQL over HTTP, once Apollo has started. It stands on node:http itself: through Express a question cost the
 * server twice as much (docs/performance.md).
 */
export function createApi(apollo: ApolloServer<RequestContext>, { admission, tell, say }: ApiCare): RequestListener {
  return (request, response) => {
    const visit = beginVisit(request);
    const begun = performance.now();
    response.setHeader('x-request-id', visit.id);
    // Holds for what Apollo refuses before its plugins are asked.
    response.setHeader('cache-control', 'no-store');
    response.once('close', () => {
      visit.status = response.writableFinished ? response.statusCode : CLIENT_GONE;
      visit.milliseconds = performance.now() - begun;
      tell(visit);
    });
    answer(apollo, admission, visit, request, response).catch((error: unknown) => {
      visit.codes = [tellFault(error, response, say)];
    });
  };
}

/** As nginx counts it; nobody is sent that. */
const CLIENT_GONE = 499;

async function answer(
  apollo: ApolloServer<RequestContext>,
  admission: Admission,
  visit: Visit,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = '', url = '' } = request;
  // Before it is let in: whoever sends a byte a second would otherwise hold a place.
  const body = method === 'POST' ? ((await readJson(request)) ?? {}) : {};
  if (!admission.admit()) {
    visit.codes = [OVERLOADED.code];
    refuse(response, OVERLOADED);
    return;
  }
  const mark = url.indexOf('?');
  const search = mark < 0 ? '' : url.slice(mark);
  const httpGraphQLRequest = { method, headers: readHeaders(request), search, body };
  const context = watchClient(response, visit);
  const answered = await apollo
    .executeHTTPGraphQLRequest({ httpGraphQLRequest, context: () => Promise.resolve(context) })
    .finally(() => {
      admission.leave();
    });
  if (answered.body.kind !== 'complete') throw new Error('Nothing here is answered in several parts.');
  response.statusCode = answered.status ?? 200;
  for (const [name, value] of answered.headers) response.setHeader(name, value);
  const text = answered.body.string;
  if (method === 'GET') {
    response.setHeader('etag', etag(text, { weak: true }));
    if (response.statusCode === 200 && isFresh(request, response)) {
      response.statusCode = 304;
      response.removeHeader('content-type');
      response.removeHeader('content-length');
      response.end();
      return;
    }
  }
  response.setHeader('content-length', Buffer.byteLength(text));
  response.end(text);
}

/** `no-cache` of a request (which fetch adds by itself) asks caches on the way to check with us: that is what happens here. */
function isFresh({ headers }: IncomingMessage, response: ServerResponse): boolean {
  return fresh({ ...headers, 'cache-control': undefined }, response.getHeaders());
}

function readHeaders({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}
