import type { BaseContext } from '@apollo/server';
import type { Response } from 'express';

/** What goes with a request from HTTP to the database. */
export interface RequestContext extends BaseContext {
  /** Says that the client has gone, so that nothing is worked out for nobody. */
  readonly signal: AbortSignal;
}

export function watchClient(response: Response): Promise<RequestContext> {
  const gone = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  return Promise.resolve({ signal: gone.signal });
}
