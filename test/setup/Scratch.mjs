import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalNeo4j } from '../../dist/database/local/startLocalNeo4j.js';

/**
 * A Neo4j for each of jest's workers, for suites that write: started when the first of them asks for it, and kept warm for
 * the next. A suite is a process that the setup can't be called from, so it asks over HTTP; see useScratchNeo4j.ts.
 */
export class Scratch {
  #started = new Map();
  #server = createServer((request, response) => {
    this.#find(request.url).then(
      ({ neo4j: { uri, username, password } }) => response.end(JSON.stringify({ uri, username, password })),
      (error) => response.writeHead(500).end(String(error)),
    );
  });

  constructor(options) {
    this.options = options;
  }

  /** Where suites ask. */
  async listen() {
    await new Promise((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${this.#server.address().port}`;
  }

  #find(worker) {
    const started = this.#started.get(worker) ?? this.#start();
    this.#started.set(worker, started);
    return started;
  }

  async #start() {
    const folder = await mkdtemp(join(tmpdir(), 'cochair-scratch-'));
    const neo4j = await startLocalNeo4j({ ...this.options, folder, heapMegabytes: 512, pageCacheMegabytes: 64 });
    return { folder, neo4j };
  }

  async close() {
    this.#server.close();
    for (const { value } of await Promise.allSettled(this.#started.values())) {
      await value?.neo4j.stop();
      if (value) await rm(value.folder, { recursive: true, force: true });
    }
  }
}
