import { createServer, type Server } from 'node:http';
import { listen } from './listen.js';
import type { Metrics } from './Metrics.js';
import { say } from './say.js';

/** On this computer only: what a program does is for its operator. */
const HOST = '127.0.0.1';

/** Serves metrics at `/metrics` of a port of their own, any free one where that is 0; says which. */
export async function serveMetrics(metrics: Metrics, port: number): Promise<Server> {
  const { registry } = metrics;
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Metrics are at /metrics.\n');
      return;
    }
    registry.metrics().then(
      (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
      (error: unknown) => response.writeHead(500, { 'content-type': 'text/plain' }).end(`${String(error)}\n`),
    );
  });
  const taken = await listen(server, HOST, port, 'METRICS_PORT');
  say(`Metrics: http://${HOST}:${taken}/metrics`);
  return server;
}
