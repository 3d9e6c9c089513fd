import type { ServerResponse } from 'node:http';

/** Why a request isn't answered: for machines and for people. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly retryAfterSeconds?: number | null;
}

/** Errors have the form of GraphQL's everywhere. */
export function refuse(response: ServerResponse, { status, code, message, retryAfterSeconds }: Refusal): void {
  if (retryAfterSeconds !== undefined && retryAfterSeconds !== null)
    response.setHeader('retry-after', String(retryAfterSeconds));
  response.statusCode = status;
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}
