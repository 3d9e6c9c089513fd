import { type FieldNode, getArgumentValues, type GraphQLField } from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;

/** A field's arguments in one operation: compiled once, read again for each request's variables. */
export interface GivenArguments {
  readonly definition: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
}

/**
 * A value that the client gave, with the way to it. The compiler may look at its shape (which keys there are, how many
 * items, which order) and never at what differs between requests for the same statement: that travels as a parameter.
 */
export class Given {
  private constructor(
    readonly source: GivenArguments,
    readonly path: readonly (string | number)[],
    private readonly value: unknown,
  ) {}

  /** All arguments of a field, coerced by graphql-js with their defaults. */
  static of(definition: GraphQLField<unknown, unknown>, node: FieldNode, variables: Variables): Given {
    return new Given({ definition, node }, [], getArgumentValues(definition, node, variables));
  }

  /** What stands under a key; null where nothing does, or null itself. */
  get(key: string): Given | null {
    const value = (this.value as Record<string, unknown> | null)?.[key];
    return value === null || value === undefined ? null : new Given(this.source, [...this.path, key], value);
  }

  /** The keys that hold something. */
  keys(): string[] {
    const entries = Object.entries(this.value as Record<string, unknown>);
    return entries.filter(([, value]) => value !== null && value !== undefined).map(([key]) => key);
  }

  /** The items of a list of input objects. */
  items(): Given[] {
    return (this.value as unknown[]).map((item, index) => new Given(this.source, [...this.path, index], item));
  }

  /** The value itself, for what decides over the statement's text: such values are part of the cache's key. */
  decides(): unknown {
    return this.value;
  }

  /** The value in another request for the same statement. */
  read(variables: Variables): unknown {
    let value: unknown = getArgumentValues(this.source.definition, this.source.node, variables);
    for (const key of this.path) value = (value as Record<string | number, unknown>)[key];
    return value;
  }
}
