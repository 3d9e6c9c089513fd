import cluster, { type Address, type Worker } from 'node:cluster';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { AggregatorRegistry } from 'prom-client';
import type { DatabaseAddress } from '../../database/Database.js';
import { OperatorError } from '../OperatorError.js';
import { say } from '../say.js';
import type { Front } from './Front.js';
import type { Order } from './Order.js';

/** Before a worker that ended is replaced: one that ends again and again must not keep the machine busy. */
const PAUSE_MILLISECONDS = 1_000;

/**
 * Several processes that share one port, each of which answers as one alone would: see workTogether. This one imports, and
 * starts another where one ends by itself.
 */
export async function openTogether(workers: number, counts: boolean): Promise<Front> {
  /** Where the graph is, and whether it is up to date: what a worker that comes later has to be told, too. */
  let graph: DatabaseAddress | null = null;
  let answers = false;
  let closing = false;
  let port = 0;

  const begin = async (): Promise<void> => {
    const worker = cluster.fork();
    const ended = once(worker, 'exit').then(refuse);
    // It says that it listens to orders: before that it would miss them.
    await Promise.race([once(worker, 'message'), ended]);
    give(worker, { order: 'open', graph: answers ? graph : null });
    if (graph && !answers) give(worker, { order: 'reach', graph });
    const [address] = (await Promise.race([once(worker, 'listening'), ended])) as [Address];
    ({ port } = address);
    worker.once('exit', (code: number | null) => {
      if (!closing) void replace(code);
    });
  };
  const replace = async (code: number | null): Promise<void> => {
    say(`A worker ended by itself (${code === null ? 'killed' : `exit code ${code}`}); starting another.`);
    for (;;) {
      await wait(PAUSE_MILLISECONDS);
      if (closing) return;
      try {
        await begin();
        say('Another worker has taken its place.');
        return;
      } catch (error) {
        say(`It did not come up (${error instanceof Error ? error.message : String(error)}); it is tried again.`);
      }
    }
  };
  // Each accepts by itself. Handed out by this process in turn, as Node has it, connections that it has accepted and not yet
  // handed out would be lost when all close.
  cluster.schedulingPolicy = cluster.SCHED_NONE;
  // One after the other: where the port is taken the first one says so, and no other has to.
  for (let begun = 0; begun < workers; begun += 1) await begin();
  const aggregated = counts ? new AggregatorRegistry() : null;
  return {
    port,
    counted: aggregated && {
      contentType: aggregated.contentType,
      metrics: () => aggregated.clusterMetrics(),
    },
    reach: ({ address }) => {
      graph = address;
      for (const worker of listWorkers()) give(worker, { order: 'reach', graph: address });
      return Promise.resolve();
    },
    answer: () => {
      answers = true;
      for (const worker of listWorkers()) give(worker, { order: 'answer' });
    },
    close: async () => {
      closing = true;
      const ending = listWorkers().map((worker) => once(worker, 'exit'));
      for (const worker of listWorkers()) give(worker, { order: 'close' });
      await Promise.all(ending);
    },
  };
}

/** One that ends meanwhile needs no orders. */
function give(worker: Worker, order: Order): void {
  worker.send(order, () => undefined);
}

function listWorkers(): Worker[] {
  return Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);
}

/** It has said why. */
function refuse(): never {
  throw new OperatorError('A worker ended before it had the port.');
}
