/**
 * What our own exports say beyond what their format has room for, under the key `cochair` of a record: the id that it has
 * in a graph, the ids of its citations, and fields by the SDL's names. Other files may say so too: then a record is that
 * of the graph, whatever the dataset, and so are those that it refers to.
 */
export interface OwnFields {
  readonly id: string | null;
  readonly citations: readonly string[];
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Nothing for a record that has no such key, or something else under it. */
export function readOwnFields(value: unknown): OwnFields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { id: null, citations: [], fields: {} };
  const { id, citations, ...fields } = value as Record<string, unknown>;
  return {
    id: typeof id === 'string' && id !== '' ? id : null,
    citations: Array.isArray(citations) ? citations.filter((one) => typeof one === 'string') : [],
    fields,
  };
}
