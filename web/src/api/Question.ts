/** A question to the API, as it is asked and under what its answer is kept. */
export interface Question<Result> {
  readonly query: string;
  readonly variables: object;
  readonly queryKey: readonly unknown[];
  readonly queryFn: () => Promise<Result>;
}
