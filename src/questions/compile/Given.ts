import { type FieldNode, getArgumentValues, type GraphQLField, Kind, type ValueNode, visit } from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;

/** A field's arguments in one operation: compiled once, read again for each request's variables. */
export interface GivenArguments {
  readonly definition: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
}

/** How a value stands in the document: it decides how a request's value is found without coercing all arguments anew. */
type Written =
  /** Written out, or the argument's default: equal for all requests. */
  | { readonly as: 'constant' }
  /** A variable, or what stands so many steps into it. */
  | { readonly as: 'variable'; readonly name: string; readonly steps: number }
  /** An object or list with variables in it, or a value that graphql-js makes a list of. */
  | { readonly as: 'mixture'; readonly node: ValueNode | null };

/**
 * A value that the client gave, with the way to it. The compiler may look at its shape (which keys there are, how many
 * items, which order) and never at what differs between requests for the same statement: that travels as a parameter.
 */
export class Given {
  private constructor(
    readonly source: GivenArguments,
    readonly path: readonly (string | number)[],
    private readonly value: unknown,
    private readonly written: Written,
  ) {}

  /** All arguments of a field, coerced by graphql-js with their defaults. */
  static of(definition: GraphQLField<unknown, unknown>, node: FieldNode, variables: Variables): Given {
    const values = getArgumentValues(definition, node, variables);
    return new Given({ definition, node }, [], values, { as: 'mixture', node: null });
  }

  /** What stands under a key; null where nothing does, or null itself. */
  get(key: string): Given | null {
    const value = (this.value as Record<string, unknown> | null)?.[key];
    return value === null || value === undefined ? null : this.#step(key, value);
  }

  /** The keys that hold something. */
  keys(): string[] {
    const entries = Object.entries(this.value as Record<string, unknown>);
    return entries.filter(([, value]) => value !== null && value !== undefined).map(([key]) => key);
  }

  /** The items of a list of input objects. */
  items(): Given[] {
    return (this.value as unknown[]).map((item, index) => this.#step(index, item));
  }

  /** The value itself, for what decides over the statement's text: such values are part of the cache's key. */
  decides(): unknown {
    return this.value;
  }

  /** The value in another request for the same statement. */
  read(variables: Variables): unknown {
    const { written, path, source } = this;
    if (written.as === 'constant') return this.value;
    const given = written.as === 'variable' ? variables[written.name] : undefined;
    // Where the variable isn't given, the argument's default may hold.
    if (written.as === 'variable' && given !== undefined) return follow(given, path.slice(path.length - written.steps));
    return follow(getArgumentValues(source.definition, source.node, variables), path);
  }

  #step(key: string | number, value: unknown): Given {
    const path = [...this.path, key];
    return new Given(this.source, path, value, this.#writtenUnder(key));
  }

  #writtenUnder(key: string | number): Written {
    const { written, path, source } = this;
    if (written.as === 'constant') return written;
    if (written.as === 'variable') return { ...written, steps: written.steps + 1 };
    if (path.length === 0) {
      const argument = source.node.arguments?.find(({ name }) => name.value === key);
      return describeWritten(argument?.value);
    }
    const { node } = written;
    if (node?.kind === Kind.OBJECT) return describeWritten(node.fields.find(({ name }) => name.value === key)?.value);
    if (node?.kind === Kind.LIST && typeof key === 'number') return describeWritten(node.values[key]);
    return { as: 'mixture', node: null };
  }
}

/** Undefined where nothing is written, and so a default holds. */
function describeWritten(node: ValueNode | undefined): Written {
  if (!node) return { as: 'constant' };
  if (node.kind === Kind.VARIABLE) return { as: 'variable', name: node.name.value, steps: 0 };
  const variables: string[] = [];
  visit(node, { Variable: ({ name }) => void variables.push(name.value) });
  return variables.length > 0 ? { as: 'mixture', node } : { as: 'constant' };
}

function follow(value: unknown, path: readonly (string | number)[]): unknown {
  let reached = value;
  for (const key of path) reached = (reached as Record<string | number, unknown>)[key];
  return reached;
}
