/** What one operation may ask for, measured before anything runs. */
export interface Limits {
  /** Fields inside of fields; what asks for the schema itself has a limit of its own. */
  readonly depth: number;
  readonly introspectionDepth: number;
  /** Fields with an alias. */
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  /** Fields with every fragment written out where it is spread. */
  readonly fields: number;
  /** Conditions in all filters (`where`) together, and how deep one is nested. */
  readonly conditions: number;
  readonly filterDepth: number;
  /** Records that the answer can have at worst: page sizes multiplied down the tree. */
  readonly nodes: number;
}

/** Wide enough for any question of a person, narrow enough that none is a load. */
export const LIMITS: Limits = {
  depth: 20,
  introspectionDepth: 20,
  aliases: 50,
  rootFields: 20,
  directives: 50,
  fields: 1_000,
  conditions: 100,
  filterDepth: 12,
  nodes: 200_000,
};

/** Words and signs of a document; the parser stops there. */
export const MOST_TOKENS = 2_000;
