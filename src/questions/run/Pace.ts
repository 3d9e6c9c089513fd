/** How much of a statement's time each measurement counts: new ones soon outweigh the first, which paid for the plan. */
const WEIGHT = 0.3;

/** One pause (a plan to be made, a garbage collection) is no sign that every request costs so much. */
const MOST_RISE = 4;

/** As long as a statement for several requests may take: short enough that the last of them needn't wait for the first. */
const TOGETHER_MILLISECONDS = 16;

const MOST_TOGETHER = 64;

/**
 * How fast the requests for one statement are answered, counted from one answer to the next while any is under way: so
 * the waiting of many at once isn't taken for the work of each. It tells how many of them are worth sending as one.
 */
export class Pace {
  /** Before anything is known, a statement may as well be a slow one. */
  #millisecondsEach = TOGETHER_MILLISECONDS / 8;
  #since = 0;

  /** Work begins after none was under way. */
  begin(now: number): void {
    this.#since = now;
  }

  /** So many requests were answered. */
  answer(count: number, now: number): void {
    const each = Math.min((now - this.#since) / count, MOST_RISE * this.#millisecondsEach);
    this.#millisecondsEach += WEIGHT * (each - this.#millisecondsEach);
    this.#since = now;
  }

  /** Many where the round trip is what a request costs; one where it is the database's work, which several cores share. */
  get together(): number {
    return Math.min(MOST_TOGETHER, Math.max(1, Math.floor(TOGETHER_MILLISECONDS / this.#millisecondsEach)));
  }

  /** Statements that may be under way at the same time. */
  get atOnce(): number {
    return Math.ceil(MOST_TOGETHER / this.together);
  }
}
