/** An export was asked for of what the graph doesn't have; its message says what, and what was meant maybe. */
export class NotThereError extends Error {
  override readonly name = 'NotThereError';
}
