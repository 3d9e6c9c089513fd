import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import { answerExport } from './answerExport.js';
import { answerHealth } from './answerHealth.js';
import { answerUnknown } from './answerUnknown.js';
import { refuse } from './refuse.js';
import { STARTING } from './STARTING.js';
import type { PageFolders } from './PageFolders.js';
import { serveExplorer } from './serveExplorer.js';
import { servePlayground } from './servePlayground.js';
import type { Service } from './Service.js';
import { tellFault } from './tellFault.js';

/** Pages and health, and the way to the API for a GET. */
export function createApp(service: Service, pages: PageFolders, say: (line: string) => void): Express {
  const app = express();
  app.disable('x-powered-by');
  // Before the pages, for which Express would answer that only GET is taken. Which other sites are let in (CORS): letSitesIn.
  app.options('/graphql', (_request, response) => void response.set('Allow', 'GET, POST').status(204).end());
  const explorer = serveExplorer(pages.explorer);
  app.use(explorer.views);
  app.use(servePlayground(pages.playground));
  app.use(keepNothing);
  app.use(answerHealth(service));
  app.use(answerExport(service, say));
  app.all('/graphql', answerQuestions(service));
  app.use(explorer.unknown, answerUnknown);
  const answerFault: ErrorRequestHandler = (error, request, response, next) => {
    // Express then ends the connection, so that half an answer isn't taken for a whole one.
    if (response.headersSent) next(error);
    // A path that is no text (`/events/%`) leads nowhere, like any other.
    else if (error instanceof URIError) {
      explorer.unknown(request, response, () => {
        answerUnknown(request, response, next);
      });
    } else tellFault(error, response, say);
  };
  app.use(answerFault);
  return app;
}

/** Holds unless the answer says otherwise: see answerOperations. The pages' files have rules of their own. */
const keepNothing: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store');
  next();
};

function answerQuestions(service: Service): RequestHandler {
  return (request, response) => {
    if (service.api) {
      service.api(request, response);
      return;
    }
    refuse(response, STARTING);
  };
}
