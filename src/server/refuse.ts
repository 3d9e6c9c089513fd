import type { Response } from 'express';

/** Why a request isn't answered: for machines and for people. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly retryAfterSeconds?: number | null;
}

/** Errors have the form of GraphQL's everywhere. */
export function refuse(response: Response, { status, code, message, retryAfterSeconds }: Refusal): void {
  if (retryAfterSeconds !== undefined && retryAfterSeconds !== null)
    response.set('retry-after', String(retryAfterSeconds));
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}
