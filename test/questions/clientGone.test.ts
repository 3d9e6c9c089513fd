import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import express from 'express';
import { Waiter } from '../../src/database/Waiter.js';
import { WaiterGone } from '../../src/database/WaiterGone.js';
import { beginVisit } from '../../src/server/beginVisit.js';
import { watchClient } from '../../src/server/watchClient.js';
import { askGraph } from '../setup/askGraph.js';

const { ask, database } = askGraph();
const ENDLESS = 'UNWIND range(1, 100000000000) AS n WITH n WHERE n < 0 RETURN count(n) AS answer';

async function countEndless(): Promise<unknown> {
  const rows = await database.read(
    "SHOW TRANSACTIONS YIELD currentQuery, status WHERE currentQuery CONTAINS 'range(1, 100000000000)' AND NOT currentQuery STARTS WITH 'SHOW' RETURN count(*) AS running",
    {},
  );
  return rows[0]?.running;
}

async function waitFor(running: number): Promise<void> {
  const end = Date.now() + 20_000;
  while ((await countEndless()) !== running) {
    if (Date.now() > end) throw new Error(`There are not ${running} of them.`);
    await sleep(50);
  }
}

it('ends the statement in the database when nobody waits for it any more', async () => {
  const waiter = new Waiter();
  const pending = database.read(ENDLESS, {}, { timeoutMilliseconds: 60_000, waiter });
  const outcome = expect(pending).rejects.toThrow(WaiterGone);
  await waitFor(1);
  waiter.leave();
  await outcome;
  await waitFor(0);
});

it('asks nothing for a client that has gone, and takes no other along', async () => {
  const query = 'query ($id: ID!) { person(id: $id) { name } }';
  const gone = new Waiter();
  gone.leave();
  const before = database.statements;
  const left = await ask(query, { id: 'le-quoc-hung' }, gone);
  expect(left.errors?.[0]?.extensions).toMatchObject({ code: 'CLIENT_GONE' });
  expect(database.statements).toBe(before);
  const together = await Promise.all(
    Array.from({ length: 30 }, (_, n) => ask(query, { id: 'le-quoc-hung' }, n % 2 === 0 ? gone : undefined)),
  );
  for (const [n, { data, errors }] of together.entries()) {
    if (n % 2 === 0) expect(errors?.[0]?.extensions).toMatchObject({ code: 'CLIENT_GONE' });
    else expect(data).toEqual({ person: { name: 'Lê Quốc Hùng' } });
  }
});

it('notices over HTTP who has gone, and who was answered', async () => {
  const waiters: Waiter[] = [];
  const app = express().use((request, response) => {
    const { waiter } = watchClient(response, beginVisit(request));
    waiters.push(waiter);
    if (request.path === '/answer') response.end();
  });
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await (await fetch(`${url}/answer`)).text();
  const client = new AbortController();
  const pending = fetch(`${url}/wait`, { signal: client.signal }).catch(() => undefined);
  while (waiters.length < 2) await sleep(20);
  client.abort();
  await pending;
  const [answered, left] = waiters;
  while (left?.gone === false) await sleep(20);
  expect(answered?.gone).toBe(false);
  server.closeAllConnections();
  server.close();
});
