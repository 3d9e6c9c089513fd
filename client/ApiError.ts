/** What the API says that it can't answer. `code` is for programs, and stays; `message` is for people, and may change. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
