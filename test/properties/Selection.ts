/** A selection of a random operation, before names are given to aliases, variables and fragments. */
export type Selection = FieldSelection | FragmentSelection;

export interface FieldSelection {
  readonly form: 'field';
  /** The type whose field it is. */
  readonly type: string;
  readonly name: string;
  readonly aliased: boolean;
  /** Whether the type stands in a fragment on one of several: its fields are then told from those of the others. */
  readonly told: boolean;
  readonly given: readonly GivenArgument[];
  /** Cursors that the page is cut by, taken from an answer to the same without them. */
  readonly cursors: readonly CursorArgument[];
  readonly directives: readonly Directive[];
  readonly selections: readonly Selection[];
  /** Another selection of the same field with the same arguments, to be merged with the first. */
  readonly again: readonly Selection[];
}

export interface FragmentSelection {
  readonly form: 'fragment';
  readonly condition: string | null;
  /** Whether it is spread by a name, and spread once more. */
  readonly named: boolean;
  readonly twice: boolean;
  readonly directives: readonly Directive[];
  readonly type: string;
  readonly selections: readonly Selection[];
}

export interface GivenArgument {
  readonly name: string;
  readonly value: unknown;
  readonly variables: VariableUse;
}

/** Which parts of a value are variables: bit n stands for the nth place, the whole being the first. */
export interface VariableUse {
  readonly mask: number;
  readonly how: 'given' | 'default' | 'unset';
}

export interface CursorArgument {
  readonly name: 'after' | 'before';
  /** Which of the rows seen. */
  readonly pick: number;
}

export interface Directive {
  readonly name: 'skip' | 'include';
  readonly value: boolean;
  readonly variable: boolean;
}
