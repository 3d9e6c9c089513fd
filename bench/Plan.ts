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
   * Before the rounds of all operations at once, whose code both compilers make anew for what they see then: rounds of so
   * long, so many at most, until so many in a row have made nobody faster. Java takes minutes for it.
   */
  readonly mixWarmUp: { readonly seconds: number; readonly rounds: number; readonly settled: number };
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
  mixWarmUp: { seconds: 5, rounds: 40, settled: 4 },
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
  mixWarmUp: { seconds: 2, rounds: 3, settled: 1 },
  only: [],
  connections: [16],
  contendersAt,
};
