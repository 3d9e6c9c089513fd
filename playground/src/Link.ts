/** A query that a URL carries: `/graphql?query=…&variables=…`. */
export interface Link {
  query: string;
  variables: string;
}
