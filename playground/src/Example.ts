export interface Example {
  /** The first line of its comment. */
  title: string;
  /** The rest of the comment's first paragraph. */
  summary: string;
  query: string;
  variables: string;
}
