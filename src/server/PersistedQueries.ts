import { createHash } from 'node:crypto';
import { InMemoryLRUCache, type KeyValueCache, type KeyValueCacheSetOptions } from '@apollo/utils.keyvaluecache';

/** As Apollo calls a persisted query where it keeps it. */
const PREFIX = 'apq:';

/**
 * Queries that clients may ask by their hash: some that are known from the start, so that not even the first to ask one has
 * to send it after all, and those that clients have sent, 30 MB at most, asked last.
 */
export class PersistedQueries implements KeyValueCache {
  readonly #known: ReadonlyMap<string, string>;
  readonly #sent = new InMemoryLRUCache<string>();

  constructor(known: readonly string[]) {
    this.#known = new Map(known.map((query) => [PREFIX + createHash('sha256').update(query).digest('hex'), query]));
  }

  get(key: string): Promise<string | undefined> {
    const known = this.#known.get(key);
    return known === undefined ? this.#sent.get(key) : Promise.resolve(known);
  }

  async set(key: string, query: string, options?: KeyValueCacheSetOptions): Promise<void> {
    if (!this.#known.has(key)) await this.#sent.set(key, query, options);
  }

  async delete(key: string): Promise<void> {
    await this.#sent.delete(key);
  }
}
