import neo4j, { type BookmarkManager, type Driver } from 'neo4j-driver';
import { bindNumbers } from './bindNumbers.js';
import { describePlan } from './describePlan.js';
import type { Waiter } from './Waiter.js';
import { WaiterGone } from './WaiterGone.js';

export interface DatabaseAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Absent: the server's home database. */
  readonly database?: string;
}

export interface ReadLimits {
  readonly timeoutMilliseconds?: number;
  /** Whose leaving stops the statement, in the database too; `read` then rejects with WaiterGone. */
  readonly waiter?: Waiter | undefined;
  /** Is told the milliseconds that the statement took in the database, by its own clock. */
  readonly onTime?: (milliseconds: number) => void;
}

/** What reads: a transaction, or statements that are each their own. */
export interface Reader {
  /** The rows of one statement. */
  run<Row>(statement: string, parameters: Readonly<Record<string, unknown>>): Promise<Row[]>;
}

export interface Transaction extends Reader {
  /** The rows of one statement as they come, for more than fit in memory. */
  stream<Row>(statement: string, parameters: Readonly<Record<string, unknown>>): AsyncIterable<Row>;
  /** How much one statement of the transaction wrote. */
  write(statement: string, parameters: Readonly<Record<string, unknown>>): Promise<{ relationshipsCreated: number }>;
}

/** How long Neo4j may think about a plan that only a log asks for. */
const PLAN_MILLISECONDS = 10_000;

/** The one place that knows the driver. Its errors are the driver's own; `describeDatabaseError` puts them into words. */
export class Database {
  readonly #driver: Driver;
  /** For every session: the database, and what has been written through this driver, which its readers wait for. */
  readonly #home: { readonly database?: string; readonly bookmarkManager?: BookmarkManager };
  /** Statements sent so far: tests hold "one operation, one statement" against it. */
  statements = 0;
  /** Statements that read and are under way. */
  reading = 0;

  constructor({ uri, username, password, database }: DatabaseAddress) {
    this.#home = {
      ...(database !== undefined && { database }),
      // In a cluster a reader may be behind the writer. One server alone has nobody to wait for.
      ...(uri.startsWith('neo4j') && { bookmarkManager: neo4j.bookmarkManager() }),
    };
    this.#driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
      // Counts stay below 2³¹ by GraphQL's own Int; anything larger would be refused when it is serialised.
      disableLosslessIntegers: true,
      connectionAcquisitionTimeout: 10_000,
      // How long a write is tried again when Neo4j goes away: long enough for a restart of it.
      maxTransactionRetryTime: 15_000,
      connectionTimeout: 5_000,
      telemetryDisabled: true,
    });
  }

  /** Rows of one statement, in one transaction that may only read. Not repeated on errors: the caller knows what it may cost. */
  async read(
    statement: string,
    parameters: Readonly<Record<string, unknown>>,
    limits?: ReadLimits,
  ): Promise<Record<string, unknown>[]> {
    const { timeoutMilliseconds, waiter, onTime } = limits ?? {};
    if (waiter?.gone) throw new WaiterGone();
    const session = this.#driver.session({ ...this.#home, defaultAccessMode: neo4j.session.READ });
    // Closing a session whose result isn't complete resets the connection, which ends the transaction there.
    if (waiter) waiter.onLeave = () => void session.close();
    this.statements += 1;
    this.reading += 1;
    try {
      const config = timeoutMilliseconds === undefined ? {} : { timeout: timeoutMilliseconds };
      const result = await withoutStack(() => session.run(statement, bindNumbers(parameters), config));
      if (waiter?.gone) throw new WaiterGone();
      const { resultAvailableAfter, resultConsumedAfter } = result.summary;
      onTime?.(Number(resultAvailableAfter) + Number(resultConsumedAfter));
      return result.records.map((record) => record.toObject());
    } catch (error) {
      throw waiter?.gone ? new WaiterGone() : error;
    } finally {
      this.reading -= 1;
      if (waiter) waiter.onLeave = null;
      await session.close();
    }
  }

  /** How Neo4j would go about a statement, in words; nothing is run. */
  async plan(statement: string, parameters: Readonly<Record<string, unknown>>): Promise<string> {
    const session = this.#driver.session({ ...this.#home, defaultAccessMode: neo4j.session.READ });
    try {
      const { summary } = await session.run(`EXPLAIN ${statement}`, bindNumbers(parameters), {
        timeout: PLAN_MILLISECONDS,
      });
      return summary.plan === false ? '' : describePlan(summary.plan);
    } finally {
      await session.close();
    }
  }

  /** What the server has to say against a statement (unknown names, cartesian products …), without running it. */
  async explain(statement: string, parameters: Readonly<Record<string, unknown>>): Promise<string[]> {
    const session = this.#driver.session({ ...this.#home, defaultAccessMode: neo4j.session.READ });
    try {
      const { summary } = await session.run(`EXPLAIN ${statement}`, bindNumbers(parameters));
      return summary.gqlStatusObjects
        .filter((status) => status.isNotification)
        .map((status) => status.statusDescription);
    } finally {
      await session.close();
    }
  }

  /**
   * Reads by many statements, each in a session of its own: one session or transaction of the driver's remembers all that it
   * was ever answered. Each sees what was committed before it; Neo4j has no snapshot that all of them could see. When the
   * waiter leaves, the one that runs is stopped, and no other begins.
   */
  readFor(waiter?: Waiter): Reader {
    return {
      run: async <Row>(statement: string, parameters: Readonly<Record<string, unknown>>) =>
        (await this.read(statement, parameters, { waiter })) as Row[],
    };
  }

  /** Runs `work` in one transaction: all of it is written or nothing. The driver repeats it on passing faults. */
  async write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const session = this.#driver.session(this.#home);
    try {
      return await session.executeWrite((transaction) =>
        work({
          run: async <Row>(statement: string, parameters: Readonly<Record<string, unknown>>) => {
            const { records } = await transaction.run(statement, bindNumbers(parameters));
            return records.map((record) => record.toObject() as Row);
          },
          async *stream<Row>(statement: string, parameters: Readonly<Record<string, unknown>>) {
            for await (const record of transaction.run(statement, bindNumbers(parameters)))
              yield record.toObject() as Row;
          },
          write: async (statement: string, parameters: Readonly<Record<string, unknown>>) => {
            const { summary } = await transaction.run(statement, bindNumbers(parameters));
            return summary.counters.updates();
          },
        }),
      );
    } finally {
      await session.close();
    }
  }

  /** One statement that writes, in a transaction of its own. */
  async run(statement: string, parameters: Readonly<Record<string, unknown>>): Promise<void> {
    await this.write((transaction) => transaction.run(statement, parameters));
  }

  /** Schema statements: each in a transaction of its own, since Neo4j doesn't mix them with data. */
  async define(statements: readonly string[]): Promise<void> {
    const session = this.#driver.session(this.#home);
    try {
      for (const statement of statements) await session.run(statement);
    } finally {
      await session.close();
    }
  }

  /** Throws where the server can't be reached or doesn't accept the credentials. */
  async verify(): Promise<void> {
    await this.#driver.verifyConnectivity(this.#home);
    await this.#driver.verifyAuthentication(this.#home);
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }
}

/**
 * The driver writes down the stack of whoever asks, for errors that nearly never come: a tenth of a look-up's CPU time.
 * It does so before it first waits, so that nobody else's errors lose theirs.
 */
function withoutStack<T>(ask: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return ask();
  } finally {
    Error.stackTraceLimit = limit;
  }
}
