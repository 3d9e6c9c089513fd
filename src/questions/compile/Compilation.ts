import type { FragmentDefinitionNode, GraphQLObjectType } from 'graphql';
import type { Kind, Model } from '../../model/Model.js';
import type { Given, Variables } from './Given.js';

/** A parameter of a statement: its name there, and how each request's variables give its value. */
export interface Parameter {
  readonly name: string;
  readonly read: (variables: Variables) => unknown;
}

/** What one operation's compilation shares: the names handed out and the parameters gathered so far. */
export class Compilation {
  readonly parameters: Parameter[] = [];
  readonly #counts = new Map<string, number>();

  constructor(
    readonly model: Model,
    readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    readonly variables: Variables,
  ) {}

  /** A Cypher variable that nothing else in the statement has, e.g. `person`, then `person2`. */
  variable(stem: string): string {
    const count = (this.#counts.get(stem) ?? 0) + 1;
    this.#counts.set(stem, count);
    return count === 1 ? stem : `${stem}${String(count)}`;
  }

  /** The name of a parameter for what the client gave; `convert` makes the value that the database gets, or throws. */
  parameter(given: Given, convert: (value: unknown) => unknown = (value) => value): string {
    const key = [...given.path].reverse().find((part) => typeof part === 'string');
    return this.parameterFrom(key ?? 'value', (variables) => convert(given.read(variables)));
  }

  /** The same for a value that several arguments make together. */
  parameterFrom(stem: string, read: (variables: Variables) => unknown): string {
    const name = this.variable(`$${stem}`);
    this.parameters.push({ name: name.slice(1), read });
    return name;
  }

  kind(type: string): Kind {
    const kind = this.model.kinds.get(type);
    if (!kind) throw new Error(`${type} is no kind of record.`);
    return kind;
  }

  objectType(name: string): GraphQLObjectType {
    return this.model.schema.getType(name) as GraphQLObjectType;
  }
}
