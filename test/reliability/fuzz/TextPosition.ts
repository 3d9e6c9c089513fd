/** A question in which one text is of the client's choice. */
export interface TextPosition {
  /** Where the text stands, e.g. `Query.people(where.name.matches)`. */
  readonly name: string;
  /** The same for all fields that take the same input, e.g. `NameWhere.matches`. */
  readonly leaf: string;
  readonly query: string;
  readonly variables: (text: string) => Readonly<Record<string, unknown>>;
}
