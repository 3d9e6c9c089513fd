import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Visit } from '../server/Visit.js';

/** What is counted elsewhere, and read when somebody asks. */
export interface Readings {
  /** Questions that wait for their answers. */
  readonly waiting: () => number;
  /** Statements under way in the database. */
  readonly reading: () => number;
  /** Compiled statements that are kept. */
  readonly statements: () => number;
}

/** In seconds: a look-up takes one millisecond, and none may take longer than the timeout. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** In records at worst, up to the limit. */
const RECORDS = [1, 10, 100, 1_000, 10_000, 100_000, 200_000];

/** What the program tells Prometheus. Nothing that clients choose is a label: a label's every value is kept for ever. */
export class Metrics {
  readonly registry = new Registry();
  readonly #requests: Counter<'method' | 'status'>;
  readonly #errors: Counter<'code'>;
  readonly #seconds: Histogram;
  readonly #cost: Histogram;

  constructor(readings: Readings) {
    const registers = [this.registry];
    collectDefaultMetrics({ register: this.registry });
    this.#requests = new Counter({
      name: 'cochair_requests_total',
      help: 'Questions over HTTP, by method and status; 499 where the client left.',
      labelNames: ['method', 'status'],
      registers,
    });
    this.#errors = new Counter({
      name: 'cochair_errors_total',
      help: 'Errors in answers, by code.',
      labelNames: ['code'],
      registers,
    });
    this.#seconds = new Histogram({
      name: 'cochair_request_seconds',
      help: "From a question's arrival until its answer was handed to the network.",
      buckets: SECONDS,
      registers,
    });
    this.#cost = new Histogram({
      name: 'cochair_cost_records',
      help: 'Records in an answer at worst, as it is measured before anything runs.',
      buckets: RECORDS,
      registers,
    });
    const gauges = {
      cochair_waiting: ['Questions that wait for their answers.', readings.waiting],
      cochair_reading: ['Statements under way in the database.', readings.reading],
      cochair_statements: ['Compiled statements that are kept.', readings.statements],
    } as const;
    for (const [name, [help, read]] of Object.entries(gauges)) {
      const gauge: Gauge = new Gauge({
        name,
        help,
        registers,
        collect: () => {
          gauge.set(read());
        },
      });
    }
  }

  count({ method, status, codes, cost, milliseconds }: Visit): void {
    this.#requests.inc({ method, status });
    this.#seconds.observe(milliseconds / 1000);
    if (cost) this.#cost.observe(cost.nodes);
    for (const code of codes) this.#errors.inc({ code });
  }
}
