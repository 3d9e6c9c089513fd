import { Counter, Registry } from 'prom-client';

/** What the program's own imports tell Prometheus: one process imports, whichever answer. */
export class ImportMetrics {
  readonly registry = new Registry();
  readonly #records = new Counter({
    name: 'cochair_imported_records_total',
    help: 'Records that imports of this program have gone through, by what became of them.',
    labelNames: ['what'],
    registers: [this.registry],
  });

  /** What became of records that an import went through: `added`, `changed`, `removed`, `unchanged`. */
  count(counts: Readonly<Record<string, number>>): void {
    for (const [what, count] of Object.entries(counts)) this.#records.inc({ what }, count);
  }
}
