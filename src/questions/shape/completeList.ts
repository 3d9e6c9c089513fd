import { GraphQLError } from 'graphql';
import type { AnswerPath, Completer } from './Completer.js';
import { listPath } from './listPath.js';

/** A list of values; where its items can't be null, one that is spoils the list; where they can, only itself. */
export function completeList(item: Completer, nonNullItems: boolean): Completer {
  return (value, path, completion) => {
    if (value === null || value === undefined) return null;
    if (!Array.isArray(value)) throw new GraphQLError('The graph holds a single value where a list belongs.');
    return value.map((one: unknown, index) => {
      const here: AnswerPath = { before: path, key: index };
      try {
        const completed = item(one, here, completion);
        if (completed !== null || !nonNullItems) return completed;
        throw new GraphQLError('Cannot return null for a non-nullable list item.');
      } catch (error) {
        const located = locate(error, here);
        if (nonNullItems) throw located;
        completion.errors.push(located);
        return null;
      }
    });
  };
}

function locate(error: unknown, path: AnswerPath): GraphQLError {
  if (error instanceof GraphQLError && error.path) return error;
  return new GraphQLError(error instanceof Error ? error.message : String(error), { path: listPath(path) });
}
