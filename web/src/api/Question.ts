/** A question to the API, as it is asked and under what its answer is kept. */
export interface Question<Result> {
  readonly query: string;
  readonly variables: object;
  readonly queryKey: readonly unknown[];
  /** Ends without an answer when `signal` says that nobody waits any more. */
  readonly queryFn: (context: { readonly signal?: AbortSignal }) => Promise<Result>;
}
