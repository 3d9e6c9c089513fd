import { GraphQLError, type OperationDefinitionNode } from 'graphql';
import type { Limits } from './Limits.js';
import type { Cost } from './measureOperation.js';

/** For each limit its code, and what a client can do to pass. */
const WORDS: Readonly<Record<keyof Limits, { code: string; what: string; remedy: string }>> = {
  depth: { code: 'DEPTH_LIMIT', what: 'levels deep', remedy: 'Ask for the inner levels in a question of their own.' },
  introspectionDepth: {
    code: 'INTROSPECTION_DEPTH_LIMIT',
    what: 'levels deep into the schema',
    remedy: 'Ask for the schema with the usual introspection query.',
  },
  aliases: { code: 'ALIAS_LIMIT', what: 'aliases', remedy: 'Ask in several questions, or by a list of ids.' },
  rootFields: { code: 'ROOT_FIELD_LIMIT', what: 'root fields', remedy: 'Ask in several questions.' },
  directives: { code: 'DIRECTIVE_LIMIT', what: 'directives', remedy: 'Leave some out.' },
  fields: { code: 'FIELD_LIMIT', what: 'fields, fragments written out', remedy: 'Select less at once.' },
  conditions: { code: 'CONDITION_LIMIT', what: 'conditions in filters', remedy: 'Ask in several questions.' },
  filterDepth: {
    code: 'FILTER_DEPTH_LIMIT',
    what: 'levels deep into a filter',
    remedy: 'Ask for the inner records first, then for those near them by their ids.',
  },
  nodes: {
    code: 'NODE_LIMIT',
    what: 'records at worst (page sizes multiplied down the tree)',
    remedy: 'Ask for smaller pages with first: or last:, or for fewer levels.',
  },
};

/** Throws a GraphQLError for the first limit that the cost is over; its extensions say which, how far, and what passes. */
export function checkLimits(limits: Limits, cost: Cost, operation: OperationDefinitionNode): void {
  for (const name of Object.keys(WORDS) as (keyof Limits)[]) {
    if (cost[name] <= limits[name]) continue;
    const { code, what, remedy } = WORDS[name];
    throw new GraphQLError(`This asks for ${cost[name]} ${what}; ${limits[name]} pass. ${remedy}`, {
      nodes: operation,
      // All that was measured goes into a header.
      extensions: { code, limit: limits[name], cost: cost[name], measured: cost },
    });
  }
}
