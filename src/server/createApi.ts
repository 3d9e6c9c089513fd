import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import etag from 'etag';
import fresh from 'fresh';
import { readJson } from './readJson.js';
import { tellFault } from './tellFault.js';
import { type RequestContext, watchClient } from './watchClient.js';

/**
 * Answers GraphQL over HTTP, once Apollo has started. It stands on node:http itself: through Express a question cost the
 * server twice as much (docs/performance.md).
 */
export function createApi(apollo: ApolloServer<RequestContext>, say: (line: string) => void): RequestListener {
  return (request, response) => {
    // Holds for what Apollo refuses before its plugins are asked.
    response.setHeader('cache-control', 'no-store');
    answer(apollo, request, response).catch((error: unknown) => {
      tellFault(error, response, say);
    });
  };
}

async function answer(
  apollo: ApolloServer<RequestContext>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = '', url = '' } = request;
  const body = method === 'POST' ? ((await readJson(request)) ?? {}) : {};
  const mark = url.indexOf('?');
  const search = mark < 0 ? '' : url.slice(mark);
  const httpGraphQLRequest = { method, headers: readHeaders(request), search, body };
  const answered = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest,
    context: () => watchClient(response),
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
