import express from 'express';
import { servePage } from './servePage.js';

/** In order of preference for a client that takes anything, as curl does: it gets the API. */
const offers = ['application/graphql-response+json', 'application/json', 'text/html'];

/** The page for browsers at `/graphql`, beside the API there; `folder` holds what `npm run build` made of playground/. */
export function servePlayground(folder: string): express.Router {
  const router = express.Router();
  const page = servePage(folder, '/playground', [
    // Monaco and React place things by style attributes.
    "style-src 'self' 'unsafe-inline'",
    // Monaco's style sheet has a few images in it.
    "img-src 'self' data:",
    "worker-src 'self'",
  ]);

  router.get('/graphql', (request, response, next) => {
    response.vary('Accept');
    // Decides by what is asked for, not by `?query=`: that is also how a browser opens a shared query.
    if (request.accepts(offers) === 'text/html') page.send(request, response, next);
    else next();
  });

  return router.use(page.assets);
}
