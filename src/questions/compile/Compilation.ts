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
  /** Clauses that come before everything else in the statement. */
  readonly preludes: string[] = [];
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

  /** A variable with the id that a client gave; where that was merged away, with the one that stays: found once, at the start. */
  resolveId(given: Given): string {
    const [merged, id] = [this.variable('merged'), this.variable('id')];
    const wanted = this.parameter(given);
    this.preludes.push(
      `OPTIONAL MATCH (${merged}:Merged {id: ${wanted}}) WITH *, coalesce(${merged}.staysAs, ${wanted}) AS ${id}`,
    );
    return id;
  }

  /** The same for a list of ids, in their order. */
  resolveIds(given: Given, convert?: (value: unknown) => unknown): string {
    const [merged, one, ids] = [this.variable('merged'), this.variable('one'), this.variable('ids')];
    const wanted = this.parameter(given, convert);
    this.preludes.push(
      `CALL (*) { UNWIND ${wanted} AS ${one} OPTIONAL MATCH (${merged}:Merged {id: ${one}}) RETURN collect(coalesce(${merged}.staysAs, ${one})) AS ${ids} }`,
    );
    return ids;
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
