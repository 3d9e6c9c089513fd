import type { Database } from '../../database/Database.js';
import type { CompiledOperation } from '../compile/compileOperation.js';
import { gatherStatement } from './gatherStatement.js';
import { Pace } from './Pace.js';

export type AnswerRow = Readonly<Record<string, unknown>>;

interface Request {
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Says that the client has gone: nobody waits for the answer. */
  readonly signal: AbortSignal | undefined;
  readonly resolve: (row: AnswerRow) => void;
  readonly reject: (error: unknown) => void;
}

/** Requests for one statement, with equal page sizes: what Cypher takes no row's value for. */
interface Lane {
  readonly compiled: CompiledOperation;
  readonly shared: Readonly<Record<string, unknown>>;
  readonly pace: Pace;
  /** Statements under way. */
  inFlight: number;
  waiting: Request[];
}

/** What is kept of a statement for as long as it is: its pace, and the lanes in which requests are at the moment. */
interface Road {
  readonly pace: Pace;
  /** By the page sizes, as text. */
  readonly lanes: Map<string, Lane>;
}

/**
 * Reads answers. A request is sent at once where nothing is under way for the same statement; those that come meanwhile
 * may wait for that and go together, as one statement over a list of parameters: the round trip, the driver's work and
 * the plan are then paid once. How many go together is left to the statement's pace. Nobody waits for a timer, and one
 * request that fails takes no other along.
 */
export class AnswerReader {
  readonly #roads = new WeakMap<CompiledOperation, Road>();

  constructor(
    private readonly database: Database,
    private readonly timeoutMilliseconds: number,
  ) {}

  /**
   * The row of one request. `alone` for those whose answer is too large to share a transaction with others. What nobody
   * waits for any more is not asked, or stopped in the database, and rejects with the signal's reason.
   */
  async read(
    compiled: CompiledOperation,
    parameters: Readonly<Record<string, unknown>>,
    alone: boolean,
    signal?: AbortSignal,
  ): Promise<AnswerRow> {
    const { statement, sharedParameters } = compiled;
    if (statement === null) return {};
    if (alone) return this.#readOne(statement, parameters, signal);
    const shared = Object.fromEntries(sharedParameters.map((name) => [name, parameters[name]]));
    const { lanes, pace } = this.#roadOf(compiled);
    const sizes = JSON.stringify(shared);
    const lane = lanes.get(sizes) ?? { compiled, shared, pace, inFlight: 0, waiting: [] };
    lanes.set(sizes, lane);
    return new Promise((resolve, reject) => {
      lane.waiting.push({ parameters, signal, resolve, reject });
      this.#send(lane, () => lanes.delete(sizes));
    });
  }

  #roadOf(compiled: CompiledOperation): Road {
    const known = this.#roads.get(compiled);
    if (known) return known;
    const road = { pace: new Pace(), lanes: new Map<string, Lane>() };
    this.#roads.set(compiled, road);
    return road;
  }

  /** Sends what may be sent now; `onEmpty` when nothing is under way or waiting any more. */
  #send(lane: Lane, onEmpty: () => void): void {
    while (lane.waiting.length > 0 && lane.inFlight < lane.pace.atOnce) {
      const requests = lane.waiting.splice(0, lane.pace.together).filter(isWanted);
      if (requests.length === 0) continue;
      lane.inFlight += 1;
      void this.#answer(lane, requests).then(() => {
        lane.inFlight -= 1;
        this.#send(lane, onEmpty);
      });
    }
    if (lane.inFlight === 0) onEmpty();
  }

  /** Never rejects: each request learns its own outcome. */
  async #answer({ compiled, shared, pace }: Lane, requests: readonly Request[]): Promise<void> {
    const statement = compiled.statement ?? '';
    if (requests.length > 1) {
      const rows = await this.#readTogether(compiled, shared, pace, requests);
      if (rows) {
        requests.forEach((request, index) => {
          request.resolve(rows[index] ?? {});
        });
        return;
      }
    }
    await Promise.all(
      requests
        .filter(isWanted)
        .map(({ parameters, signal, resolve, reject }) =>
          this.#readOne(statement, parameters, signal, pace).then(resolve, reject),
        ),
    );
  }

  /** Null where the statement failed: then each is asked alone, and only who is at fault fails. */
  async #readTogether(
    compiled: CompiledOperation,
    shared: Readonly<Record<string, unknown>>,
    pace: Pace,
    requests: readonly Request[],
  ): Promise<AnswerRow[] | null> {
    const asked = requests.map(({ parameters }, index) => ({ ...parameters, index }));
    const limits = { timeoutMilliseconds: this.timeoutMilliseconds, signal: abortWithAll(requests), onTime: (ms: number) => { pace.answer(requests.length, ms); } };
    try {
      const rows = await this.database.read(gatherStatement(compiled), { ...shared, asked }, limits);
      const answers: AnswerRow[] = [];
      for (const { index, answer } of rows) answers[Number(index)] = answer as AnswerRow;
      return answers;
    } catch {
      // Not swallowed: whoever is at fault fails again, alone, and is told why.
      return null;
    }
  }

  async #readOne(
    statement: string,
    parameters: Readonly<Record<string, unknown>>,
    signal: AbortSignal | undefined,
    pace?: Pace,
  ): Promise<AnswerRow> {
    const rows = await this.database.read(statement, parameters, {
      timeoutMilliseconds: this.timeoutMilliseconds,
      signal,
      ...(pace ? { onTime: (ms: number) => { pace.answer(1, ms); } } : {}),
    });
    return (rows[0]?.answer ?? {}) as AnswerRow;
  }
}

/** Whether somebody still waits for the answer; whoever doesn't is told so. */
function isWanted({ signal, reject }: Request): boolean {
  if (!signal?.aborted) return true;
  reject(signal.reason);
  return false;
}

/** A signal for what several wait for: only when all have gone is it over. Undefined where one of them can't go. */
function abortWithAll(requests: readonly Request[]): AbortSignal | undefined {
  const signals = requests.flatMap(({ signal }) => signal ?? []);
  if (signals.length < requests.length) return undefined;
  const all = new AbortController();
  let waiting = signals.length;
  const goOne = (): void => {
    waiting -= 1;
    if (waiting === 0) all.abort();
  };
  for (const signal of signals) {
    if (signal.aborted) goOne();
    else signal.addEventListener('abort', goOne, { once: true });
  }
  return all.signal;
}
