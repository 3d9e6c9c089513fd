import type { Transaction } from '../../database/Database.js';
import type { Distinct } from './Distinct.js';

/** All pairs that persons have said to be different. */
export class Distincts {
  readonly #others = new Map<string, Map<string, Distinct>>();

  private constructor(readonly pairs: readonly Distinct[]) {
    for (const pair of pairs) {
      this.#keep(pair.one, pair.other, pair);
      this.#keep(pair.other, pair.one, pair);
    }
  }

  static of(pairs: readonly Distinct[]): Distincts {
    return new Distincts(pairs);
  }

  static async read(transaction: Transaction): Promise<Distincts> {
    return new Distincts(
      await transaction.run<Distinct>(
        'MATCH (d:Distinct) RETURN d.one AS one, d.other AS other, d.because AS because, d.at AS at ORDER BY d.id',
        {},
      ),
    );
  }

  /** The pairs that keep two groups of ids apart. */
  between(some: Iterable<string>, others: ReadonlySet<string>): Distinct[] {
    return [...some].flatMap((id) => {
      const known = this.#others.get(id) ?? new Map<string, Distinct>();
      return [...known].flatMap(([other, pair]) => (others.has(other) ? [pair] : []));
    });
  }

  #keep(id: string, other: string, pair: Distinct): void {
    const known = this.#others.get(id) ?? new Map<string, Distinct>();
    this.#others.set(id, known.set(other, pair));
  }
}
