/** What one argument may ask for, wherever it stands. */
export const ARGUMENT_LIMITS = {
  /** Rows of a page, entries of a list. */
  pageSize: 100,
  /** Values of an `in`. */
  list: 100,
  /** Letters of a `matches`. */
  text: 500,
} as const;
