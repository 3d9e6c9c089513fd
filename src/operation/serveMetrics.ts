import { createServer, type Server } from 'node:http';
import { listen } from './listen.js';
import { say } from './say.js';

/** On this computer only: what a program does is for its operator. */
const HOST = '127.0.0.1';

/** What somebody has counted, as Prometheus reads it: a registry of its client is one. */
export interface Counted {
  readonly contentType: string;
  readonly metrics: () => Promise<string>;
}

/** Serves metrics at `/metrics` of a port of their own, any free one where that is 0; says which. */
export async function serveMetrics(counted: readonly [Counted, ...Counted[]], port: number): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Metrics are at /metrics.\n');
      return;
    }
    Promise.all(counted.map((one) => one.metrics())).then(
      (texts) => response.writeHead(200, { 'content-type': counted[0].contentType }).end(texts.join('\n')),
      (error: unknown) => response.writeHead(500, { 'content-type': 'text/plain' }).end(`${String(error)}\n`),
    );
  });
  const taken = await listen(server, HOST, port, 'METRICS_PORT');
  say(`Metrics: http://${HOST}:${taken}/metrics`);
  return server;
}
