/** What comes after the rows of a list that are there. */
export interface More {
  /** Fetches the next page; nothing while that is under way. */
  readonly load: () => void;
  /** Why it didn't come. */
  readonly error: Error | null;
}
