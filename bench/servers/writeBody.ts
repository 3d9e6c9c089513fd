import type { Operation, Variables } from '../operations/Operation.js';

export const CONTENDERS = ['ours', 'neo4jGraphql', 'bare'] as const;
export type Contender = (typeof CONTENDERS)[number];

/** The body of a request for an operation, as this contender wants it. */
export function writeBody(contender: Contender, operation: Operation, variables: Variables): string {
  if (contender === 'bare') {
    return JSON.stringify({ operation: operation.name, variables: operation.bare.parameters(variables) });
  }
  const { query, variables: adapt } = operation[contender];
  return JSON.stringify({ query, variables: adapt ? adapt(variables) : variables });
}
