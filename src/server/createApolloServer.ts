import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { Model } from '../model/Model.js';
import { MOST_TOKENS } from '../questions/limit/Limits.js';
import type { Questions } from '../questions/Questions.js';
import { answerOperations } from './answerOperations.js';
import { hideFault } from './hideFault.js';
import { PersistedQueries } from './PersistedQueries.js';
import { tellRefusal } from './tellRefusal.js';
import type { RequestContext } from './watchClient.js';

/**
 * Apollo does persisted queries, parsing, validation and the errors of these; the answers are the questions' own.
 * `persisted` are queries that may be asked by their hash from the start.
 */
export function createApolloServer(
  model: Model,
  questions: Questions,
  httpServer: Server,
  introspection: boolean,
  say: (line: string) => void,
  persisted: readonly string[] = [],
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema: model.schema,
    introspection,
    includeStacktraceInErrorResponses: false,
    formatError: (formatted, error) => hideFault(tellRefusal(formatted), error, say),
    // We stop on signals ourselves, since Neo4j has to outlive the last request.
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: MOST_TOKENS },
    cache: 'bounded',
    persistedQueries: { cache: new PersistedQueries(persisted) },
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer }),
      ApolloServerPluginCacheControlDisabled(),
      answerOperations(questions, say),
    ],
  });
}
