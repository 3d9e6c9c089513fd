import { availableParallelism } from 'node:os';

/** How much of a statement's time each measurement counts: new ones soon outweigh the first, which paid for the plan. */
const WEIGHT = 0.3;

/** One pause (a plan to be made, a garbage collection) is no sign that every request costs so much. */
const MOST_RISE = 4;

/** As long as a statement for several requests may take: short enough that the last of them needn't wait for the first. */
const TOGETHER_MILLISECONDS = 16;

const MOST_TOGETHER = 64;

/** Neo4j's clock has no parts of a millisecond: what takes none is taken for this much. */
const LEAST_MILLISECONDS = TOGETHER_MILLISECONDS / MOST_TOGETHER;

/** Statements that keep the cores of the database busy, which is taken to have as many as this computer. */
const MOST_AT_ONCE = Math.max(2, availableParallelism());

/**
 * How long the requests for one statement keep the database, by its own clock: the waiting here and on the way isn't
 * taken for its work. It tells how many of them are worth sending as one.
 */
export class Pace {
  /** Before anything is known, a statement may as well be a slow one. */
  #millisecondsEach = TOGETHER_MILLISECONDS / 8;

  /** So many requests were answered by one statement, which took the database so long. */
  answer(count: number, milliseconds: number): void {
    const each = Math.min(milliseconds / count, MOST_RISE * this.#millisecondsEach);
    this.#millisecondsEach = Math.max(LEAST_MILLISECONDS, (1 - WEIGHT) * this.#millisecondsEach + WEIGHT * each);
  }

  /** Many where the round trip is what a request costs; one where it is the database's work, which several cores share. */
  get together(): number {
    return Math.max(1, Math.floor(TOGETHER_MILLISECONDS / this.#millisecondsEach));
  }

  /** Statements that may be under way at the same time. */
  get atOnce(): number {
    return Math.min(MOST_AT_ONCE, Math.ceil(MOST_TOGETHER / this.together));
  }
}
