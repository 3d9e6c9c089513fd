import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express, type RequestHandler } from 'express';
import { answerFault } from './answerFault.js';
import { answerHealth, type Health } from './answerHealth.js';
import { answerUnknown } from './answerUnknown.js';
import { servePlayground } from './servePlayground.js';
import { type RequestContext, watchClient } from './watchClient.js';

/** Everything that is served over HTTP: health, playground, API. */
export function createApp(
  health: Health,
  apollo: ApolloServer<RequestContext>,
  playgroundFolder: string,
  say: (line: string) => void,
): Express {
  const api = expressMiddleware(apollo, { context: ({ res }) => watchClient(res) });
  const app = express();
  app.disable('x-powered-by');
  // Before the playground, for which Express would answer that only GET is taken. No other site is let in (CORS).
  app.options('/graphql', (_request, response) => void response.set('Allow', 'GET, POST').status(204).end());
  app.use(servePlayground(playgroundFolder));
  app.use(keepNothing);
  app.use(answerHealth(health));
  app.all('/graphql', refuseWhileStarting(health), express.json({ limit: '100kb' }), api);
  app.use(answerUnknown);
  app.use(answerFault(say));
  return app;
}

/** Holds unless the answer says otherwise: see tellCaches. The playground's files have rules of their own. */
const keepNothing: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store');
  next();
};

/** The port is taken before the graph is there, so that a busy one is noticed at once. */
function refuseWhileStarting(health: Health): RequestHandler {
  return (_request, response, next) => {
    if (health.started) {
      next();
      return;
    }
    const error = { message: 'Cochair is starting. Ask again in a moment.', extensions: { code: 'STARTING' } };
    response
      .status(503)
      .set('retry-after', '2')
      .json({ errors: [error] });
  };
}
