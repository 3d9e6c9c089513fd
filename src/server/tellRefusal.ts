import type { GraphQLFormattedError } from 'graphql';
import { MOST_TOKENS } from '../questions/limit/Limits.js';

/** What Apollo refuses before it asks us, in terms that say what would pass. Its errors are known by their words alone. */
export function tellRefusal(formatted: GraphQLFormattedError): GraphQLFormattedError {
  if (/contains more that \d+ tokens/.test(formatted.message)) {
    const message = `This has more than ${MOST_TOKENS} words and signs; ${MOST_TOKENS} pass. Send values as variables.`;
    return { message, extensions: { code: 'TOKEN_LIMIT', limit: MOST_TOKENS } };
  }
  if (formatted.message === 'provided sha does not match query') {
    const message =
      'The hash of this persisted query is another’s. Send the SHA-256 of the query, in hexadecimal digits.';
    return { message, extensions: { code: 'PERSISTED_QUERY_HASH_MISMATCH' } };
  }
  // The parser goes down level by level, and the stack ends before the words and signs that are let through do.
  if (formatted.message === 'Maximum call stack size exceeded') {
    const message =
      'This is nested too deep to be read. Close what is open, and ask for the inner levels by themselves.';
    return { message, extensions: { code: 'DEPTH_LIMIT' } };
  }
  // graphql-js compares each two fields that have one name in the answer, and gives up.
  if (formatted.message === 'Validation aborted.') {
    const message = 'This selects the same fields too often. Select each field of a record once.';
    return { message, extensions: { code: 'FIELD_LIMIT' } };
  }
  return formatted;
}
