import { createServer, type RequestListener, type Server } from 'node:http';

/** A request's head and body have this long to arrive, in milliseconds: a client that sends a byte a second holds nothing. */
const HEAD_MILLISECONDS = 10_000;
const REQUEST_MILLISECONDS = 30_000;
/** How often connections are looked at for that. */
const LOOK_MILLISECONDS = 2_000;
/** A connection that asks nothing is closed: longer than most balancers keep theirs, which then are the ones to close. */
const IDLE_MILLISECONDS = 65_000;

/** HTTP with bounds on what a client may take its time for. Heads have 16 kB, as is Node's own bound. */
export function createHttpServer(answer: RequestListener): Server {
  return createServer(
    {
      headersTimeout: HEAD_MILLISECONDS,
      requestTimeout: REQUEST_MILLISECONDS,
      connectionsCheckingInterval: LOOK_MILLISECONDS,
      keepAliveTimeout: IDLE_MILLISECONDS,
    },
    answer,
  );
}
