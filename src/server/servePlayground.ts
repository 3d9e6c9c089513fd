import { join } from 'node:path';
import express from 'express';

/** In order of preference for a client that takes anything, as curl does: it gets the API. */
const offers = ['application/graphql-response+json', 'application/json', 'text/html'];

const headers = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    // Monaco and React place things by style attributes.
    "style-src 'self' 'unsafe-inline'",
    // Monaco's style sheet has a few images in it.
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  // A shared query stands in the page's URL: it is not for the sites that the docs link to.
  'Referrer-Policy': 'no-referrer',
};

/** The page for browsers at `/graphql`, beside the API there; `folder` holds what `npm run build` made of playground/. */
export function servePlayground(folder: string): express.Router {
  const router = express.Router();

  router.get('/', (_request, response) => {
    response.redirect('/graphql');
  });

  router.get('/graphql', (request, response, next) => {
    response.vary('Accept');
    // Decides by what is asked for, not by `?query=`: that is also how a browser opens a shared query.
    if (request.accepts(offers) !== 'text/html') {
      next();
      return;
    }
    response.set(headers).set('Cache-Control', 'no-cache');
    response.sendFile('index.html', { root: folder, cacheControl: false }, (error?: NodeJS.ErrnoException) => {
      if (error?.code === 'ENOENT') {
        response.status(503).type('text/plain').send('The playground is not built yet: npm run build\n');
      } else if (error && !response.headersSent) {
        next(error);
      }
    });
  });

  router.use(
    '/playground/assets',
    express.static(join(folder, 'assets'), {
      index: false,
      redirect: false,
      // Their names change with their content.
      immutable: true,
      maxAge: '1y',
      // On workers too: those go by the policy of their own file.
      setHeaders: (response) => response.setHeaders(new Map(Object.entries(headers))),
    }),
  );

  return router;
}
