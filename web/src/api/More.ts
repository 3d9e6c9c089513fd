/** What comes after the rows of a list that are there. */
export interface More {
  /** Fetches the next page; nothing while that is under way. */
  readonly load: () => void;
  readonly loading: boolean;
  /** Why it didn't come yet: it is tried again as long as `loading`. */
  readonly failure: Error | null;
}
