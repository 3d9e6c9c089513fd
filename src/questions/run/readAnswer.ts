import { GraphQLError } from 'graphql';
import type { Database } from '../../database/Database.js';
import { describeDatabaseError } from '../../database/describeDatabaseError.js';

/** The one row of an operation's statement, by root field; empty where nothing is to be asked. */
export async function readAnswer(
  database: Database,
  statement: string | null,
  parameters: Readonly<Record<string, unknown>>,
  timeoutMilliseconds: number,
): Promise<Record<string, unknown>> {
  if (statement === null) return {};
  try {
    const rows = await database.read(statement, parameters, { timeoutMilliseconds });
    return rows[0]?.answer as Record<string, unknown>;
  } catch (error) {
    const { code, message, httpStatus, retryAfterSeconds } = describeDatabaseError(error);
    const headers = new Map(retryAfterSeconds === null ? [] : [['retry-after', String(retryAfterSeconds)]]);
    throw new GraphQLError(message, {
      originalError: error instanceof Error ? error : null,
      extensions: { code, http: { status: httpStatus, headers } },
    });
  }
}
