import type { Completer } from '../shape/Completer.js';

/** A field or object, compiled: the Cypher expression that yields it, and what makes an answer of what that yields. */
export interface Compiled {
  readonly cypher: string;
  /** Clauses that have to run before a RETURN can use `cypher`; see collectRows. */
  readonly before?: string;
  readonly complete: Completer;
}
