/** Lists the ids of facts: only once it is known what the graph holds, so that a change meanwhile is noticed. */
export type ListIds = () => Promise<readonly string[]>;

/** How much of the graph is meant: all of it, what a dataset states, or an entity with what surrounds it, or facts with what they refer to. */
export type Extent =
  | { readonly of: 'graph' }
  | { readonly of: 'dataset'; readonly name: string }
  | { readonly of: 'entity'; readonly id: string }
  | { readonly of: 'facts'; readonly listIds: ListIds };
