import type { Contender } from './servers/writeBody.js';

/** How much is measured. */
export interface Plan {
  /** Graphs, by their participations. */
  readonly sizes: readonly number[];
  readonly rounds: number;
  readonly seconds: number;
  /** Before each operation's rounds. */
  readonly warmUpSeconds: number;
  /** Before everything, with all operations at once: until both compilers, Node's and Java's, have seen them often. */
  readonly firstWarmUpSeconds: number;
  /**
   * All operations at once. Both compilers, Node's and Java's, make their code anew for what they see then, which takes Java
   * minutes: rounds of warm-up, so many at most, until so many in a row have made nobody faster. A round is longer than
   * one of a single operation, since whoever waited for its turn begins slowly.
   */
  readonly mix: {
    readonly seconds: number;
    readonly rounds: number;
    readonly warmUpRounds: number;
    readonly settled: number;
  };
  /** The names of the operations that are measured, `mix` among them; all where there are none. */
  readonly only: readonly string[];
  readonly connections: readonly number[];
  /** For each number of connections those who are measured. */
  readonly contendersAt: (connections: number) => readonly Contender[];
}

/** One client alone is compared with the limit only. */
const contendersAt = (connections: number): readonly Contender[] =>
  connections === 1 ? ['ours', 'bare'] : ['ours', 'neo4jGraphql', 'bare'];

export const FULL: Plan = {
  sizes: [10_000, 100_000, 1_000_000],
  rounds: 3,
  seconds: 2,
  warmUpSeconds: 1,
  firstWarmUpSeconds: 10,
  mix: { seconds: 5, rounds: 5, warmUpRounds: 40, settled: 4 },
  only: [],
  connections: [1, 16, 64],
  contendersAt,
};

export const QUICK: Plan = {
  sizes: [10_000],
  rounds: 2,
  seconds: 0.4,
  warmUpSeconds: 0.2,
  firstWarmUpSeconds: 5,
  mix: { seconds: 1, rounds: 2, warmUpRounds: 5, settled: 1 },
  only: [],
  connections: [16],
  contendersAt,
};
