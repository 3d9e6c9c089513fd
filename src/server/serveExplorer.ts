import express from 'express';
import { EXPLORER_PATHS } from './EXPLORER_PATHS.js';
import { EXPLORER_VIEWS } from './EXPLORER_VIEWS.js';
import { servePage } from './servePage.js';

/** The web application at `/` and at each of its views' addresses; `folder` holds what `npm run build` made of web/. */
export function serveExplorer(folder: string): express.Router {
  const page = servePage(folder, '/explorer', ["style-src 'self'", "img-src 'self'"]);
  const { timeline, ...views } = EXPLORER_VIEWS;
  const records = [...Object.values(EXPLORER_PATHS), timeline].map((path) => `${path}/:id`);
  return express
    .Router()
    .get(['/', ...Object.values(views), ...records], page.send)
    .use(page.assets);
}
