import type { Database, ReadLimits } from '../../database/Database.js';
import { WaitedTooLong } from '../../database/WaitedTooLong.js';
import { Waiter } from '../../database/Waiter.js';
import { WaiterGone } from '../../database/WaiterGone.js';
import type { CompiledOperation } from '../compile/compileOperation.js';
import { gatherStatement } from './gatherStatement.js';
import { Pace } from './Pace.js';

export type AnswerRow = Readonly<Record<string, unknown>>;

interface Request {
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly waiter: Waiter | undefined;
  /** By when it is answered or given up, by `performance.now`, whatever it waits for and however often it is asked. */
  readonly deadline: number;
  /** Gives it up while it waits. */
  alarm: NodeJS.Timeout | null;
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
 * request that fails takes no other along: one that is slow costs those beside it a quarter of their time at most.
 */
export class AnswerReader {
  readonly #roads = new WeakMap<CompiledOperation, Road>();

  constructor(
    private readonly database: Database,
    private readonly timeoutMilliseconds: number,
  ) {}

  /**
   * The row of one request. `alone` for those whose answer is too large to share a transaction with others. What nobody
   * waits for any more is not asked, or stopped in the database, and rejects with WaiterGone.
   */
  async read(
    compiled: CompiledOperation,
    parameters: Readonly<Record<string, unknown>>,
    alone: boolean,
    waiter?: Waiter,
  ): Promise<AnswerRow> {
    const { statement, sharedParameters } = compiled;
    if (statement === null) return {};
    if (alone) return this.#readOne(compiled, parameters, waiter);
    const shared = Object.fromEntries(sharedParameters.map((name) => [name, parameters[name]]));
    const { lanes, pace } = this.#roadOf(compiled);
    const sizes = JSON.stringify(shared);
    const lane = lanes.get(sizes) ?? { compiled, shared, pace, inFlight: 0, waiting: [] };
    lanes.set(sizes, lane);
    const deadline = performance.now() + this.timeoutMilliseconds;
    return new Promise((resolve, reject) => {
      const request: Request = { parameters, waiter, deadline, alarm: null, resolve, reject };
      lane.waiting.push(request);
      this.#send(lane, () => lanes.delete(sizes));
      if (lane.waiting.at(-1) === request) this.#giveUpInTime(lane, request);
    });
  }

  /** Of a request that has to wait. */
  #giveUpInTime(lane: Lane, request: Request): void {
    request.alarm = setTimeout(() => {
      lane.waiting = lane.waiting.filter((one) => one !== request);
      request.reject(new WaitedTooLong());
    }, this.timeoutMilliseconds);
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
      const requests = lane.waiting.splice(0, lane.pace.together);
      for (const { alarm } of requests) if (alarm) clearTimeout(alarm);
      const wanted = requests.filter(isWanted);
      if (wanted.length === 0) continue;
      lane.inFlight += 1;
      void this.#answer(lane, wanted).then(() => {
        lane.inFlight -= 1;
        this.#send(lane, onEmpty);
      });
    }
    if (lane.inFlight === 0) onEmpty();
  }

  /** Never rejects: each request learns its own outcome. */
  async #answer(lane: Lane, requests: readonly Request[]): Promise<void> {
    const answers = requests.length > 1 ? await this.#readTogether(lane, requests) : null;
    if (answers) {
      for (const [index, { resolve }] of requests.entries()) resolve(answers[index] ?? {});
      return;
    }
    await Promise.all(
      requests
        .filter(isWanted)
        .map(({ parameters, waiter, deadline, resolve, reject }) =>
          this.#readOne(lane.compiled, parameters, waiter, deadline).then(resolve, reject),
        ),
    );
  }

  /** Null where the statement failed: then each is asked alone, and only who is at fault fails. */
  async #readTogether({ compiled, shared }: Lane, requests: readonly Request[]): Promise<AnswerRow[] | null> {
    const asked = requests.map(({ parameters }, index) => ({ ...parameters, index }));
    // What is left of the time is for asking each alone, should one of them be slow.
    const time = Math.min(
      this.timeoutMilliseconds / 4,
      ...requests.map(({ deadline }) => deadline - performance.now()),
    );
    if (time <= 0) return null;
    const limits = this.#limit(compiled, requests.length, waitForAll(requests), time);
    const begun = performance.now();
    try {
      const rows = await this.database.read(gatherStatement(compiled), { ...shared, asked }, limits);
      const answers: AnswerRow[] = [];
      for (const { index, answer } of rows) answers[Number(index)] = answer as AnswerRow;
      return answers;
    } catch {
      // Not swallowed: whoever is at fault fails again, alone, and is told why.
      this.#roadOf(compiled).pace.answer(1, performance.now() - begun);
      return null;
    }
  }

  async #readOne(
    compiled: CompiledOperation,
    parameters: Readonly<Record<string, unknown>>,
    waiter: Waiter | undefined,
    deadline = performance.now() + this.timeoutMilliseconds,
  ): Promise<AnswerRow> {
    const time = deadline - performance.now();
    if (time <= 0) throw new WaitedTooLong();
    const rows = await this.database.read(compiled.statement ?? '', parameters, this.#limit(compiled, 1, waiter, time));
    return (rows[0]?.answer ?? {}) as AnswerRow;
  }

  #limit(compiled: CompiledOperation, count: number, waiter: Waiter | undefined, time: number): ReadLimits {
    const onTime = (milliseconds: number): void => {
      this.#roadOf(compiled).pace.answer(count, milliseconds);
    };
    return { timeoutMilliseconds: Math.ceil(time), waiter, onTime };
  }
}

/** Whether somebody still waits for the answer; whoever doesn't is told so. */
function isWanted({ waiter, reject }: Request): boolean {
  if (!waiter?.gone) return true;
  reject(new WaiterGone());
  return false;
}

/** One waiter for several, who leaves when all of them have. Undefined where one of them can't go. */
function waitForAll(requests: readonly Request[]): Waiter | undefined {
  const waiters = requests.flatMap(({ waiter }) => waiter ?? []);
  if (waiters.length < requests.length) return undefined;
  const all = new Waiter();
  let waiting = waiters.length;
  for (const waiter of waiters) {
    waiter.onLeave = () => {
      waiting -= 1;
      if (waiting === 0) all.leave();
    };
  }
  return all;
}
