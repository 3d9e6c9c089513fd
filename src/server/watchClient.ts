import type { ServerResponse } from 'node:http';
import type { BaseContext } from '@apollo/server';

/** What goes with a request from HTTP to the database. */
export interface RequestContext extends BaseContext {
  /** Says that the client has gone, so that nothing is worked out for nobody. */
  readonly signal: AbortSignal;
}

export function watchClient(response: ServerResponse): Promise<RequestContext> {
  const gone = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  return Promise.resolve({ signal: gone.signal });
}
