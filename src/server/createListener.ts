import type { RequestListener } from 'node:http';
import { createApp } from './createApp.js';
import type { PageFolders } from './PageFolders.js';
import type { Service } from './Service.js';

/** Everything that is served over HTTP. A question by POST, as nearly all are, needs none of the pages' routing. */
export function createListener(service: Service, pages: PageFolders, say: (line: string) => void): RequestListener {
  const app = createApp(service, pages, say);
  return (request, response) => {
    const asks = request.method === 'POST' && /^\/graphql(?:\?|$)/.test(request.url ?? '');
    if (asks && service.api) service.api(request, response);
    else app(request, response);
  };
}
