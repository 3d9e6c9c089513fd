import { GraphQLError } from 'graphql';
import type { Given } from './Given.js';

/** What the client gave is wrong: the whole operation is refused before anything runs. */
export function badArgument(given: Given, message: string): GraphQLError {
  return new GraphQLError(message, { nodes: given.source.node, extensions: { code: 'BAD_USER_INPUT' } });
}
