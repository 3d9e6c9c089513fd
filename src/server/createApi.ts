import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import type { RequestHandler } from 'express';
import { type RequestContext, watchClient } from './watchClient.js';

/** What answers GraphQL over HTTP, once Apollo has started. */
export function createApi(apollo: ApolloServer<RequestContext>): RequestHandler {
  return expressMiddleware(apollo, { context: ({ res }) => watchClient(res) });
}
