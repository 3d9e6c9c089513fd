/** Something that only the operator can put right; its message says what, and how. No stack is of use. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
}
