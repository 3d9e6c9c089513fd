import type { RequestHandler } from 'express';

/** For paths that nothing is at. */
export const answerUnknown: RequestHandler = (_request, response) => {
  const message = 'There is nothing here. The explorer is at /, the API and its playground are at /graphql.';
  response.status(404).json({ errors: [{ message, extensions: { code: 'NOT_FOUND' } }] });
};
