import type { Database } from '../../database/Database.js';
import type { CompiledOperation } from '../compile/compileOperation.js';
import { gatherStatement } from './gatherStatement.js';

export type AnswerRow = Readonly<Record<string, unknown>>;

interface Request {
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly resolve: (row: AnswerRow) => void;
  readonly reject: (error: unknown) => void;
}

/** Requests for one statement, with equal page sizes: what Cypher takes no row's value for. */
interface Lane {
  readonly compiled: CompiledOperation;
  readonly shared: Readonly<Record<string, unknown>>;
  inFlight: boolean;
  waiting: Request[];
}

/** Requests that one statement answers at most: enough to share its cost, few enough that none waits long. */
const MOST_TOGETHER = 64;

/**
 * Reads answers. A request is sent at once where no other is in flight for the same statement; those that come meanwhile
 * wait for that one and go together, as one statement over a list of parameters: the round trip, the driver's work and
 * the plan are then paid once. Nobody waits for a timer, and one request that fails takes no other along.
 */
export class AnswerReader {
  readonly #lanes = new Map<string, Lane>();

  constructor(
    private readonly database: Database,
    private readonly timeoutMilliseconds: number,
  ) {}

  /** The row of one request. `alone` for those whose answer is too large to share a transaction with others. */
  async read(
    compiled: CompiledOperation,
    parameters: Readonly<Record<string, unknown>>,
    alone: boolean,
  ): Promise<AnswerRow> {
    const { statement, sharedParameters } = compiled;
    if (statement === null) return {};
    if (alone) return this.#readOne(statement, parameters);
    const shared = Object.fromEntries(sharedParameters.map((name) => [name, parameters[name]]));
    const key = `${JSON.stringify(shared)} ${statement}`;
    const lane = this.#lanes.get(key) ?? { compiled, shared, inFlight: false, waiting: [] };
    this.#lanes.set(key, lane);
    return new Promise((resolve, reject) => {
      lane.waiting.push({ parameters, resolve, reject });
      if (!lane.inFlight) void this.#drain(key, lane);
    });
  }

  async #drain(key: string, lane: Lane): Promise<void> {
    lane.inFlight = true;
    while (lane.waiting.length > 0) await this.#send(lane, lane.waiting.splice(0, MOST_TOGETHER));
    lane.inFlight = false;
    this.#lanes.delete(key);
  }

  /** Never rejects: each request learns its own outcome. */
  async #send({ compiled, shared }: Lane, requests: readonly Request[]): Promise<void> {
    const statement = compiled.statement ?? '';
    if (requests.length > 1) {
      const rows = await this.#readTogether(compiled, shared, requests);
      if (rows) {
        requests.forEach((request, index) => {
          request.resolve(rows[index] ?? {});
        });
        return;
      }
    }
    await Promise.all(
      requests.map(({ parameters, resolve, reject }) => this.#readOne(statement, parameters).then(resolve, reject)),
    );
  }

  /** Null where the statement failed: then each is asked alone, and only who is at fault fails. */
  async #readTogether(
    compiled: CompiledOperation,
    shared: Readonly<Record<string, unknown>>,
    requests: readonly Request[],
  ): Promise<AnswerRow[] | null> {
    const asked = requests.map(({ parameters }, index) => ({ ...parameters, index }));
    const limits = { timeoutMilliseconds: this.timeoutMilliseconds };
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

  async #readOne(statement: string, parameters: Readonly<Record<string, unknown>>): Promise<AnswerRow> {
    const rows = await this.database.read(statement, parameters, { timeoutMilliseconds: this.timeoutMilliseconds });
    return (rows[0]?.answer ?? {}) as AnswerRow;
  }
}
