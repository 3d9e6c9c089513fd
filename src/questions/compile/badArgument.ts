import { GraphQLError } from 'graphql';
import type { Given } from './Given.js';

/** A limit that an argument is over: its code, what passes, and what was given. */
export interface ExceededLimit {
  readonly code: string;
  readonly limit: number;
  readonly cost: number;
}

/** What the client gave is wrong: the whole operation is refused before anything runs. */
export function badArgument(given: Given, message: string, exceeded?: ExceededLimit): GraphQLError {
  return new GraphQLError(message, { nodes: given.source.node, extensions: { code: 'BAD_USER_INPUT', ...exceeded } });
}
