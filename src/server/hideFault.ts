import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';

/** An error as clients may see it: a fault of ours (a bug, the driver's error) is told by its code alone, and logged whole. */
export function hideFault(
  formatted: GraphQLFormattedError,
  error: unknown,
  say: (line: string) => void,
): GraphQLFormattedError {
  if (formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR') return formatted;
  const fault = unwrapResolverError(error);
  say(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault));
  return { ...formatted, message: 'The question could not be answered: the fault is the server’s, and was logged.' };
}
