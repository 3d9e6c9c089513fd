/** Nobody waits for the answer any more: no fault, and nobody reads this. */
export class WaiterGone extends Error {
  constructor() {
    super('The client went away before it was answered.');
  }
}
