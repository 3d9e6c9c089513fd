import { ask } from '../../../client/ask.js';
import type { TypedDocumentString } from '../generated/documents.js';
import type { Question } from './Question.js';

/** A question of one of the documents that `npm run codegen` has made. */
export function makeQuestion<Result, Variables extends object>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Question<Result> {
  const query = document.toString();
  return {
    query,
    variables,
    queryKey: [query, variables],
    queryFn: ({ signal }) => ask('/graphql', document, variables, signal),
  };
}
