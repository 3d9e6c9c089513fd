import autocannon from 'autocannon';
import { readCpuSeconds } from './readCpuSeconds.js';

/** One run of load against one server. */
export interface Load {
  readonly requestsPerSecond: number;
  /** Milliseconds within which half of the answers came, and 99 of 100. */
  readonly p50: number;
  readonly p99: number;
  /** CPU milliseconds a request, by process; null where the system doesn't tell. */
  readonly serverCpu: number | null;
  readonly neo4jCpu: number | null;
}

export interface LoadOptions {
  readonly port: number;
  readonly bodies: readonly string[];
  readonly connections: number;
  readonly seconds: number;
  readonly serverPid: number;
  readonly neo4jPid: number;
}

/** Asks as fast as answers come, on so many connections. Throws where any answer was no 200. */
export async function measureLoad(options: LoadOptions): Promise<Load> {
  const { port, bodies, connections, seconds, serverPid, neo4jPid } = options;
  const requests = bodies.map((body) => ({ body }));
  const before = [readCpuSeconds(serverPid), readCpuSeconds(neo4jPid)];
  let started = 0;
  const result = await autocannon({
    url: `http://127.0.0.1:${port}/graphql`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    connections,
    duration: seconds,
    // One that is slow isn't one that failed.
    timeout: 120,
    // autocannon ends at the first of its samples after the duration.
    sampleInt: 100,
    requests,
    // Otherwise all connections would ask the same question at the same time.
    setupClient: (client) => {
      const from = (started * 37) % requests.length;
      started += 1;
      client.setRequests([...requests.slice(from), ...requests.slice(0, from)]);
    },
  });
  const failed = result.non2xx + result.errors + result.timeouts;
  if (failed > 0) throw new Error(`${failed} requests failed at port ${port}.`);
  const answered = result['2xx'];
  const [serverCpu = null, neo4jCpu = null] = [serverPid, neo4jPid].map((pid, index) => {
    const [from, to] = [before[index] ?? null, readCpuSeconds(pid)];
    return from === null || to === null ? null : ((to - from) * 1000) / Math.max(answered, 1);
  });
  return {
    // Where not one answer came, it is less than one: ratios to it are then at least what they say.
    requestsPerSecond: Math.max(answered, 1) / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    serverCpu,
    neo4jCpu,
  };
}
