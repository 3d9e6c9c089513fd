import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import bodyParser from 'body-parser';
import etag from 'etag';
import fresh from 'fresh';
import { tellFault } from './tellFault.js';
import { type RequestContext, watchClient } from './watchClient.js';

/**
 * Answers GraphQL over HTTP, once Apollo has started. It stands on node:http itself: through Express a question cost the
 * server twice as much (docs/performance.md).
 */
export function createApi(apollo: ApolloServer<RequestContext>, say: (line: string) => void): RequestListener {
  const readBody = bodyParser.json({ limit: '100kb' });
  return (request, response) => {
    // Holds for what Apollo refuses before tellCaches is asked.
    response.setHeader('cache-control', 'no-store');
    const tell = (error: unknown): void => {
      tellFault(error, response, say);
    };
    readBody(request, response, (error?: unknown) => {
      if (error) tell(error);
      else answer(apollo, request, response).catch(tell);
    });
  };
}

async function answer(
  apollo: ApolloServer<RequestContext>,
  request: IncomingMessage & { body?: unknown },
  response: ServerResponse,
): Promise<void> {
  const { method = '', url = '', body = {} } = request;
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
    if (response.statusCode === 200 && fresh(request.headers, response.getHeaders())) {
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

function readHeaders({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}
