import type { FragmentDefinitionNode, GraphQLObjectType } from 'graphql';
import type { Kind, Model } from '../../model/Model.js';
import type { Given, Variables } from './Given.js';

/** A parameter of a statement: its name there, and how each request's variables give its value. */
export interface Parameter {
  readonly name: string;
  readonly read: (variables: Variables) => unknown;
  /** A page's size: Cypher's LIMIT takes no value of a row, so that requests with other sizes can't share a statement. */
  readonly limits: boolean;
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
    return this.#add(given, (variables) => convert(given.read(variables)), false);
  }

  /** A parameter for a LIMIT: what the client gave, or else this many. */
  limit(given: Given | null, otherwise: number, convert: (value: unknown) => unknown): string {
    return this.#add(given, (variables) => (given ? convert(given.read(variables)) : otherwise), true);
  }

  #add(given: Given | null, read: Parameter['read'], limits: boolean): string {
    const key = given ? [...given.path].reverse().find((part) => typeof part === 'string') : 'first';
    const name = this.variable(`$${key ?? 'value'}`);
    this.parameters.push({ name: name.slice(1), read, limits });
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
