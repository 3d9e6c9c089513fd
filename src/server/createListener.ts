import type { RequestListener } from 'node:http';
import { ANSWER_HEADERS } from './ANSWER_HEADERS.js';
import { createApp } from './createApp.js';
import { letSitesIn } from './letSitesIn.js';
import type { PageFolders } from './PageFolders.js';
import type { Service } from './Service.js';

/**
 * Everything that is served over HTTP. A question by POST, as nearly all are, needs none of the pages' routing. `origins`
 * are the sites whose pages may read answers.
 */
export function createListener(
  service: Service,
  pages: PageFolders,
  origins: readonly string[],
  say: (line: string) => void,
): RequestListener {
  const app = createApp(service, pages, say);
  const letIn = origins.length > 0 ? letSitesIn(origins) : null;
  const answer: RequestListener = (request, response) => {
    const asks = request.method === 'POST' && /^\/graphql(?:\?|$)/.test(request.url ?? '');
    if (asks && service.api) service.api(request, response);
    else app(request, response);
  };
  return (request, response) => {
    for (const [name, value] of ANSWER_HEADERS) response.setHeader(name, value);
    if (letIn)
      letIn(request, response, () => {
        answer(request, response);
      });
    else answer(request, response);
  };
}
