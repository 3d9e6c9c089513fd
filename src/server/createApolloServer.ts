import type { Server } from 'node:http';
import { ApolloServer, type ApolloServerOptions, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { GraphQLError } from 'graphql';
import type { Model } from '../model/Model.js';
import { MOST_TOKENS } from '../questions/limit/Limits.js';
import type { Cost } from '../questions/limit/measureOperation.js';
import type { Questions } from '../questions/Questions.js';
import { refuseOperation } from './refuseOperation.js';
import { tellCaches } from './tellCaches.js';
import type { RequestContext } from './watchClient.js';

type Gateway = NonNullable<ApolloServerOptions<RequestContext>['gateway']>;

/**
 * Apollo does HTTP, parsing, validation and errors; the executor behind it (what Apollo calls a gateway) is ours, since
 * an operation is answered as a whole and not field by field.
 */
export function createApolloServer(
  model: Model,
  questions: Questions,
  httpServer: Server,
  say: (line: string) => void,
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: createGateway(model, questions),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: hideInternals(say),
    // We stop on signals ourselves, since Neo4j has to outlive the last request.
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: MOST_TOKENS },
    // Persisted queries are kept here: 30 MB at most, those asked last.
    cache: 'bounded',
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer }),
      ApolloServerPluginCacheControlDisabled(),
      tellCaches,
      tellCost,
    ],
  });
}

function createGateway(model: Model, questions: Questions): Gateway {
  return {
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: model.schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: () =>
      Promise.resolve({
        executor: async ({ document, operation, queryHash, request, context }) => {
          const refusal = refuseOperation(operation, request.operationName);
          if (refusal) return { errors: [asRefusal(refusal)] };
          const variables = request.variables ?? {};
          const { errors, ...rest } = await questions.answer({
            document,
            documentHash: queryHash,
            operation,
            variables,
            signal: (context as RequestContext).signal,
          });
          if (!errors) return rest;
          return { ...rest, errors: errors.map('data' in rest ? withHeaders : asRefusal) };
        },
      }),
    stop: () => Promise.resolve(),
  };
}

/** Refused before anything ran: the client's doing. */
function asRefusal(error: GraphQLError): GraphQLError {
  return withHeaders(
    new GraphQLError(error.message, {
      nodes: error.nodes ?? null,
      originalError: error.originalError ?? null,
      extensions: { ...error.extensions, http: { status: 400, headers: new Map() } },
    }),
  );
}

/** Apollo wants headers in a class of its own. */
function withHeaders(error: GraphQLError): GraphQLError {
  const http = error.extensions.http as { status: number; headers: Map<string, string> } | undefined;
  if (!http) return error;
  const headers = new HeaderMap();
  for (const [name, value] of http.headers) headers.set(name, value);
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    path: error.path ?? null,
    originalError: error.originalError ?? null,
    extensions: { ...error.extensions, http: { status: http.status, headers } },
  });
}

/** The cost that the answer's extensions give, for proxies and logs that read headers only. */
const tellCost: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response }) => {
        if (response.body.kind === 'single') {
          const cost = response.body.singleResult.extensions?.cost as Cost | undefined;
          if (cost)
            response.http.headers.set('x-cost', `nodes=${cost.nodes}, fields=${cost.fields}, depth=${cost.depth}`);
        }
        return Promise.resolve();
      },
    }),
};

/** A fault of ours (a bug, the driver's error) is told by its code alone, and logged whole. */
function hideInternals(say: (line: string) => void): NonNullable<ApolloServerOptions<RequestContext>['formatError']> {
  return (formatted, error) => {
    if (formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR') return formatted;
    const fault = unwrapResolverError(error);
    say(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault));
    return { ...formatted, message: 'The question could not be answered: the fault is the server’s, and was logged.' };
  };
}
