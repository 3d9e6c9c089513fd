/**
 * Lets in as many questions as may wait for their answers at once. One more would wait long, and make all others wait:
 * whoever brings it is better told at once to come back, which costs next to nothing. What counts is the work and not the
 * connection: a connection may end without a word of it, and a place would be lost for good.
 */
export class Admission {
  #waiting = 0;

  constructor(private readonly most: number) {}

  get waiting(): number {
    return this.#waiting;
  }

  /** Whether a question is let in. Whoever is has to `leave` once its answer is there. */
  admit(): boolean {
    if (this.#waiting >= this.most) return false;
    this.#waiting += 1;
    return true;
  }

  leave(): void {
    this.#waiting -= 1;
  }
}
