/** Arguments or files that can't be worked with; its message says what, where, and how to put it right. Nothing was changed. */
export class InputError extends Error {
  override readonly name = 'InputError';
}
