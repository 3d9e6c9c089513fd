import type { GraphQLError } from 'graphql';

/** Where in an answer a value stands; linked, since most are never written out. */
export interface AnswerPath {
  readonly before: AnswerPath | null;
  readonly key: string | number;
}

/** What completing one answer needs besides the rows. */
export interface Completion {
  readonly errors: GraphQLError[];
  /** As they were sent with the statement, by name. */
  readonly parameters: Readonly<Record<string, unknown>>;
}

/**
 * Turns what the database returned for a field into what the client gets. Gives null for no value; throws for a value
 * that the type doesn't allow, and the nearest nullable field around it then answers null.
 */
export type Completer = (value: unknown, path: AnswerPath, completion: Completion) => unknown;
