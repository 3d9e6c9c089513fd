import express from 'express';
import { EXPLORER_PATHS } from './EXPLORER_PATHS.js';
import { EXPLORER_VIEWS } from './EXPLORER_VIEWS.js';
import { servePage } from './servePage.js';

interface Explorer {
  /** The web application at `/` and at each of its views' addresses. */
  readonly views: express.Router;
  /** The application wherever else a browser looks for a page: it says that there is none. */
  readonly unknown: express.RequestHandler;
}

/** `folder` holds what `npm run build` made of web/. */
export function serveExplorer(folder: string): Explorer {
  const page = servePage(folder, '/explorer', ["style-src 'self'", "img-src 'self'"]);
  const { timeline, ...views } = EXPLORER_VIEWS;
  const records = [...Object.values(EXPLORER_PATHS), timeline].map((path) => `${path}/:id`);
  return {
    views: express
      .Router()
      .get(['/', ...Object.values(views), ...records], page.send)
      .use(page.assets),
    unknown: (request, response, next) => {
      const wanted = request.method === 'GET' && request.accepts(['json', 'html']) === 'html';
      if (!wanted) {
        next();
        return;
      }
      response.status(404);
      page.send(request, response, next);
    },
  };
}
