import cluster, { type Worker } from 'node:cluster';
import { AggregatorRegistry, type Registry } from 'prom-client';
import type { Configuration } from '../../configuration/Configuration.js';
import { Database, type DatabaseAddress } from '../../database/Database.js';
import type { Model } from '../../model/Model.js';
import { waitForSignal } from '../waitForSignal.js';
import type { Front, Reached } from './Front.js';
import { openAlone } from './openAlone.js';
import type { Order } from './Order.js';

/** One of several processes at a port, which does as it is told by the one that started it, until it is told to close. */
export async function workTogether(configuration: Configuration, model: Model): Promise<void> {
  const { worker } = cluster;
  if (!worker) throw new Error('Nobody has started this worker.');
  // On Ctrl-C the signal comes to all; when to close is told by the one that knows what else has to end.
  void waitForSignal();
  try {
    await followOrders(worker, configuration, model);
  } finally {
    // It would keep the process alive.
    if (worker.isConnected()) worker.disconnect();
  }
}

/** Resolves when it has closed: told to, or left alone by whoever started it. */
async function followOrders(worker: Worker, configuration: Configuration, model: Model): Promise<void> {
  let database: Database | null = null;
  let front: Front | null = null;
  const connect = (address: DatabaseAddress): Reached => ({ address, database: (database = new Database(address)) });
  await new Promise<void>((resolve, reject) => {
    const follow = async (order: Order): Promise<void> => {
      switch (order.order) {
        case 'open': {
          const opened = await openAlone(configuration, model, order.graph && connect(order.graph));
          if (opened.counted) share(opened.counted);
          front = opened;
          return;
        }
        case 'reach':
          return front?.reach(connect(order.graph));
        case 'answer':
          return front?.answer();
        case 'close':
          resolve();
      }
    };
    let followed = Promise.resolve();
    worker.on('message', (message: Partial<Order>) => {
      // The metrics have messages of their own.
      if (message.order === undefined) return;
      followed = followed.then(() => follow(message as Order));
      followed.catch(reject);
    });
    worker.once('disconnect', resolve);
    worker.send('ready');
  });
  await (front as Front | null)?.close();
  await (database as Database | null)?.close();
}

/** Has the process that serves metrics ask this one for its own: making the aggregator is what listens to it. */
function share(registry: Registry): AggregatorRegistry<typeof Registry.PROMETHEUS_CONTENT_TYPE> {
  AggregatorRegistry.setRegistries([registry]);
  return new AggregatorRegistry();
}
