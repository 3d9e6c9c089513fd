import type { ServerResponse } from 'node:http';
import type { BaseContext } from '@apollo/server';
import { Waiter } from '../database/Waiter.js';
import type { Visit } from './Visit.js';

/** What goes with a request from HTTP to the database. */
export interface RequestContext extends BaseContext {
  /** Who leaves when the connection is closed before the answer is written, so that nothing is worked out for nobody. */
  readonly waiter: Waiter;
  /** Is told what the request turned out to be. */
  readonly visit: Visit;
}

export function watchClient(response: ServerResponse, visit: Visit): RequestContext {
  const waiter = new Waiter();
  response.once('close', () => {
    if (!response.writableFinished) waiter.leave();
  });
  return { waiter, visit };
}
