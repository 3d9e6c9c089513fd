/** What the generated graph has, for choosing what to ask. */
export interface Sample {
  readonly random: () => number;
  readonly people: number;
  readonly organizations: number;
  readonly events: number;
  /** A cursor of ours after the row that page 500 begins behind, and the keys of that row. */
  readonly page500: { readonly cursor: string; readonly nameKey: string; readonly id: string };
}

export type Variables = Readonly<Record<string, unknown>>;

/** One question, as each of the contenders is asked it; `read` brings an answer to the form in which they are compared. */
export interface Operation {
  readonly name: string;
  readonly title: string;
  readonly chooseVariables: (sample: Sample) => Variables;
  readonly ours: Asked;
  readonly neo4jGraphql: Asked;
  /** The statement that one would write by hand for this question and nothing else. Its one row has one column, `answer`. */
  readonly bare: {
    readonly statement: string;
    readonly parameters: (variables: Variables) => Variables;
  };
}

interface Asked {
  readonly query: string;
  /** Where the variables have other names or forms there. */
  readonly variables?: (variables: Variables) => Variables;
  readonly read: (data: never) => unknown;
}
