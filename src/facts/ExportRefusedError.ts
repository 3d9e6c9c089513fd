/** An export of what there isn't, or in no format that there is; its message says what, and what would pass. */
export class ExportRefusedError extends Error {
  override readonly name = 'ExportRefusedError';

  constructor(
    readonly code: 'NOT_FOUND' | 'BAD_USER_INPUT',
    message: string,
  ) {
    super(message);
  }
}
