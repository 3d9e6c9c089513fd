/**
 * Somebody who waits for an answer, and may leave. An AbortSignal says the same; with its events and listeners it cost a
 * look-up of one client alone a twentieth of its time (docs/performance.md).
 */
export class Waiter {
  #gone = false;

  /** What is done when the waiter leaves; one at a time, by whoever is at work on the answer. */
  onLeave: (() => void) | null = null;

  get gone(): boolean {
    return this.#gone;
  }

  leave(): void {
    if (this.#gone) return;
    this.#gone = true;
    this.onLeave?.();
  }
}
