/** How much of a statement's time each measurement counts: new ones soon outweigh the first, which paid for the plan. */
const WEIGHT = 0.3;

/** One pause (a plan to be made, a garbage collection) is no sign that every request costs so much. */
const MOST_RISE = 4;

/** As long as a statement for several requests may take: short enough that the last of them needn't wait for the first. */
const TOGETHER_MILLISECONDS = Number(process.env.T ?? 16);

const MOST_TOGETHER = 64;

const MOST_AT_ONCE = Number(process.env.K ?? 2);
export class Pace {
  /** Before anything is known, a statement may as well be a slow one. */
  #millisecondsEach = TOGETHER_MILLISECONDS / 8;

  /** So many requests were answered. */
  answer(count: number, milliseconds: number): void {
    const each = Math.min(milliseconds / count, MOST_RISE * this.#millisecondsEach);
    this.#millisecondsEach += WEIGHT * (each - this.#millisecondsEach);
    if (this.#millisecondsEach < 0.01) this.#millisecondsEach = 0.01;
  }

  get together(): number {
    return Math.min(MOST_TOGETHER, Math.max(1, Math.floor(TOGETHER_MILLISECONDS / this.#millisecondsEach)));
  }

  /** Statements that may be under way at the same time. */
  get atOnce(): number {
    return Math.min(MOST_AT_ONCE, Math.ceil(MOST_TOGETHER / this.together));
  }
}
