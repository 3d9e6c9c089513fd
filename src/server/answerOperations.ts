import {
  type ApolloServerPlugin,
  type GraphQLRequestContextResponseForOperation,
  type GraphQLRequestListener,
  type GraphQLResponse,
  HeaderMap,
} from '@apollo/server';
import type { ExecutionResult, GraphQLError, GraphQLFormattedError } from 'graphql';
import { LONGEST_NAME } from '../questions/LONGEST_NAME.js';
import type { Cost } from '../questions/limit/measureOperation.js';
import type { Questions } from '../questions/Questions.js';
import { hideFault } from './hideFault.js';
import { refuseOperation } from './refuseOperation.js';
import type { Visit } from './Visit.js';
import type { RequestContext } from './watchClient.js';

/**
 * Has the questions answered as a whole, and not field by field, once Apollo has parsed and validated them. A plugin, and
 * not what Apollo calls a gateway, for which it makes objects at every request that nobody here would read.
 */
export function answerOperations(
  questions: Questions,
  say: (line: string) => void,
): ApolloServerPlugin<RequestContext> {
  const listener: GraphQLRequestListener<RequestContext> = {
    responseForOperation: async (asked) => writeResponse(await answer(questions, asked), asked.contextValue.visit, say),
    willSendResponse: ({ request, response, operation, contextValue: { visit } }) => {
      const errors = response.body.kind === 'single' ? response.body.singleResult.errors : undefined;
      const whole = response.body.kind === 'single' && !errors;
      visit.operation = operation?.name?.value.slice(0, LONGEST_NAME) ?? null;
      visit.codes = (errors ?? []).map(({ extensions }) => (extensions?.code as string | undefined) ?? 'UNKNOWN');
      // What a GET asked may be kept, but only to ask again with its ETag (which createApi makes of the body): the graph
      // can change at any time. Nothing else may: neither an error, which the next moment may not have, nor what a POST
      // asked; also over what Apollo says itself where it doesn't know a persisted query.
      const keep = whole && request.http?.method === 'GET';
      response.http.headers.set('cache-control', keep ? 'no-cache' : 'no-store');
      return Promise.resolve();
    },
  };
  return { requestDidStart: () => Promise.resolve(listener) };
}

/** Without `data` where the operation was refused before anything ran. */
function answer(
  questions: Questions,
  asked: GraphQLRequestContextResponseForOperation<RequestContext>,
): Promise<ExecutionResult> {
  const { document, request, source, queryHash: documentHash = source, contextValue } = asked;
  // Apollo's type promises one, also where the document has none of that name.
  const operation = asked.operation as typeof asked.operation | undefined;
  const refusal = refuseOperation(operation, request.operationName);
  if (refusal || !operation) return Promise.resolve({ errors: refusal ? [refusal] : [] });
  const variables = request.variables ?? {};
  return questions.answer({
    document,
    documentHash,
    operation,
    variables,
    waiter: contextValue.waiter,
    id: contextValue.visit.id,
  });
}

function writeResponse(
  { errors, ...rest }: ExecutionResult,
  visit: Visit,
  say: (line: string) => void,
): GraphQLResponse {
  const headers = new HeaderMap();
  const cost = (rest.extensions?.cost ?? errors?.[0]?.extensions.measured) as Cost | undefined;
  visit.cost = cost ?? null;
  // What the answer's extensions give, for proxies and logs that read headers only.
  if (cost) headers.set('x-cost', `nodes=${cost.nodes}, fields=${cost.fields}, depth=${cost.depth}`);
  if (!errors) return { http: { status: 200, headers }, body: { kind: 'single', singleResult: rest } };
  const heads = errors.flatMap(({ extensions }) => (extensions.http as ErrorHead | undefined) ?? []);
  for (const [name, value] of heads.flatMap((head) => [...head.headers])) headers.set(name, value);
  const status = 'data' in rest ? (heads[0]?.status ?? 200) : 400;
  const singleResult = { errors: errors.map((error) => writeError(error, say)), ...rest };
  return { http: { status, headers }, body: { kind: 'single', singleResult } };
}

/** What an error says to HTTP, where it does: see tellFailure. */
interface ErrorHead {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
}

/** As Apollo writes errors of its own: HTTP's part of them isn't for the body. */
function writeError(error: GraphQLError, say: (line: string) => void): GraphQLFormattedError {
  const extensions = { ...error.extensions };
  delete extensions.http;
  delete extensions.measured;
  return hideFault({ ...error.toJSON(), extensions }, error, say);
}
