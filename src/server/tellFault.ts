import type { ServerResponse } from 'node:http';

/** The last resort for what could not be answered: a body that isn't JSON or is too long, or a bug, which is logged. Gives the code. */
export function tellFault(error: unknown, response: ServerResponse, say: (line: string) => void): string {
  const status = readStatus(error);
  if (status >= 500) say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const [code, message] =
    status === 413
      ? ['BODY_TOO_LARGE', 'The request is longer than 100 kB. Send values as variables, and less of them.']
      : status === 415
        ? ['UNSUPPORTED_MEDIA_TYPE', 'The request could not be read. Send JSON in UTF-8, without content-encoding.']
        : status < 500
          ? ['BAD_REQUEST', 'The request could not be read. Send JSON: {"query": "{ … }", "variables": { … }}']
          : ['INTERNAL_SERVER_ERROR', 'The request could not be answered: the fault is the server’s, and was logged.'];
  if (response.headersSent) {
    response.destroy();
    return code;
  }
  response.statusCode = status;
  response.setHeader('cache-control', 'no-store');
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
  return code;
}

/** What the body's reader gave the error, such as 413. */
function readStatus(error: unknown): number {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  return typeof status === 'number' && status >= 400 ? status : 500;
}
