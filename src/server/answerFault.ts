import type { ErrorRequestHandler } from 'express';

/** The last resort for what no handler could answer: a body that isn't JSON or is too long, or a bug. */
export function answerFault(say: (line: string) => void): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const status = readStatus(error);
    const [code, message] =
      status === 413
        ? ['BODY_TOO_LARGE', 'The request is longer than 100 kB. Send values as variables, and less of them.']
        : status < 500
          ? ['BAD_REQUEST', 'The request could not be read. Send JSON: {"query": "{ … }", "variables": { … }}']
          : ['INTERNAL_SERVER_ERROR', 'The request could not be answered: the fault is the server’s, and was logged.'];
    if (status >= 500) say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    response.status(status).json({ errors: [{ message, extensions: { code } }] });
  };
}

/** What the middleware gave the error, such as 413 by the body's reader. */
function readStatus(error: unknown): number {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  return typeof status === 'number' && status >= 400 ? status : 500;
}
