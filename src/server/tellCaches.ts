import type { ApolloServerPlugin } from '@apollo/server';

/**
 * What a GET asked may be kept, but only to ask again with its ETag (which createApi makes of the body): the graph can
 * change at any time. Nothing else may: neither an error, which the next moment may not have, nor what a POST asked.
 */
export const tellCaches: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ request, response }) => {
        const whole = response.body.kind === 'single' && !response.body.singleResult.errors;
        const keep = whole && request.http?.method === 'GET';
        // Also over what Apollo says itself where it doesn't know a persisted query.
        response.http.headers.set('cache-control', keep ? 'no-cache' : 'no-store');
        return Promise.resolve();
      },
    }),
};
