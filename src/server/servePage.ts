import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import express, { type RequestHandler } from 'express';
import expressStaticGzip from 'express-static-gzip';

/** A page that vite has built: how it is sent, and its files. */
export interface Page {
  readonly send: RequestHandler;
  readonly assets: express.Router;
}

/**
 * The page in `folder`, whose files lie at `base`, with the directives of its Content-Security-Policy beside those that
 * hold for all: nothing from another host, and no script but its own files.
 */
export function servePage(folder: string, base: string, directives: readonly string[]): Page {
  const headers = {
    'Content-Security-Policy': [
      "default-src 'none'",
      "script-src 'self'",
      "font-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'self'",
      ...directives,
    ].join('; '),
    'X-Content-Type-Options': 'nosniff',
    // What one looks at stands in the page's URL: it is not for the sites that it links to.
    'Referrer-Policy': 'no-referrer',
  };
  const assets = express.Router().use(
    `${base}/assets`,
    // As the build has packed them.
    expressStaticGzip(join(folder, 'assets'), {
      index: false,
      enableBrotli: true,
      orderPreference: ['br', 'gz'],
      serveStatic: {
        redirect: false,
        // Their names change with their content.
        immutable: true,
        maxAge: '1y',
        // On workers too: those go by the policy of their own file.
        setHeaders: (response: ServerResponse) => {
          response.setHeaders(new Map(Object.entries(headers)));
        },
      },
    }),
  );
  // Of a file that is gone since it was packed, nothing of this is true.
  assets.use(`${base}/assets`, (_request, response, next) => {
    for (const name of ['Content-Encoding', 'Content-Type', 'Vary']) response.removeHeader(name);
    next();
  });
  return {
    assets,
    send: (_request, response, next) => {
      response.set(headers).set('Cache-Control', 'no-cache');
      response.sendFile('index.html', { root: folder, cacheControl: false }, (error?: NodeJS.ErrnoException) => {
        if (error?.code === 'ENOENT') {
          response.status(503).type('text/plain').send('This page is not built yet: npm run build\n');
        } else if (error && !response.headersSent) {
          next(error);
        }
      });
    },
  };
}
