import { LRUCache } from 'lru-cache';
import type { Database } from '../database/Database.js';
import type { Reading } from '../questions/run/Reading.js';
import { say } from './say.js';

/** Where one is slow, all may be: a statement is told of once in so many milliseconds, and its plan asked for as seldom. */
const QUIET_MILLISECONDS = 60_000;
const MOST_STATEMENTS = 1_000;

/** Says which questions were slow: what they can cost at worst, their statement, and how Neo4j goes about it. Never values. */
export class SlowReadings {
  readonly #told = new LRUCache<string, true>({ max: MOST_STATEMENTS, ttl: QUIET_MILLISECONDS });
  #planning = false;

  constructor(
    private readonly database: Database,
    private readonly slowMilliseconds: number,
  ) {}

  look(reading: Reading): void {
    const { requestId, operation, cost, milliseconds, statement, parameters } = reading;
    // One plan at a time: where the database is overloaded everything is slow, and asking for plans would load it more.
    if (milliseconds < this.slowMilliseconds || this.#planning || this.#told.has(statement)) return;
    this.#told.set(statement, true);
    this.#planning = true;
    const tell = (plan: string): void => {
      const name = operation ?? 'a question without a name';
      say(`Slow: ${name} took ${Math.round(milliseconds)} ms; ${cost.nodes} records at worst.\n${plan}`, {
        ...{ requestId, operation, milliseconds: Math.round(milliseconds) },
        ...{ nodes: cost.nodes, fields: cost.fields, depth: cost.depth, statement, plan },
      });
    };
    this.database
      .plan(statement, parameters)
      .catch((error: unknown) => `Its plan can't be had: ${error instanceof Error ? error.message : String(error)}`)
      .then((plan) => {
        this.#planning = false;
        tell(plan);
      })
      .catch((error: unknown) => {
        say(String(error));
      });
  }
}
