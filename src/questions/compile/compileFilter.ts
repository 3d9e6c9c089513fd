import { getNamedType, isInputObjectType } from 'graphql';
import type { Kind } from '../../model/Model.js';
import type { Compilation } from './Compilation.js';
import { compileTextFilter } from './compileTextFilter.js';
import { compileDateFilter } from './compileDateFilter.js';
import { drawHop } from './drawHop.js';
import type { Given } from './Given.js';
import { readList } from './readList.js';

/**
 * A `where` as a Cypher condition on the record that a variable holds. An unknown value meets no condition, so that
 * null counts as false; `not` has to say so, since Cypher's own NOT null is null again.
 */
export function compileFilter(compilation: Compilation, kind: Kind, variable: string, where: Given): string {
  const conditions = where.keys().map((key) => {
    const given = where.get(key);
    return given ? compileCondition(compilation, kind, variable, key, given) : 'true';
  });
  return joinConditions(conditions, 'AND', 'true');
}

/** One entry of a `where`. */
export function compileCondition(
  compilation: Compilation,
  kind: Kind,
  variable: string,
  key: string,
  given: Given,
): string {
  const compileAll = (): string[] => given.items().map((one) => compileFilter(compilation, kind, variable, one));
  if (key === 'and') return joinConditions(compileAll(), 'AND', 'true');
  if (key === 'or') return joinConditions(compileAll(), 'OR', 'false');
  if (key === 'not') return `NOT coalesce(${compileFilter(compilation, kind, variable, given)}, false)`;
  const field = kind.fields.get(key);
  if (key === 'name') return compileNameFilter(compilation, variable, given);
  if (field?.form === 'hop') {
    const [target] = field.targets;
    const to = compilation.variable(key);
    const condition = compileFilter(compilation, compilation.kind(target ?? ''), to, given);
    return `EXISTS { MATCH (${variable})${drawHop(field, to)} WHERE ${condition} }`;
  }
  const input = compilation.model.schema.getType(`${kind.name}Where`);
  const type = isInputObjectType(input) ? input.getFields()[key]?.type : undefined;
  switch (type && getNamedType(type).name) {
    case 'PartialDateWhere':
      return compileDateFilter(compilation, `${variable}.${key}`, listOrdersOf(kind, variable, key), given);
    case 'StringWhere':
      return compileTextFilter(compilation, `${variable}.${key}`, `${variable}.${key}Folded`, given);
    case 'IDWhere':
      return compileIdFilter(compilation, `${variable}.${key}`, given);
    default:
      return compileEquals(compilation, `${variable}.${key}`, given);
  }
}

/** A date's place in each order of lists that are ordered by it: its earliest day. */
function listOrdersOf({ derivations }: Kind, variable: string, date: string): string[] {
  return derivations.flatMap(({ from, how, property }) =>
    from === date && (how === 'dateOrder' || how === 'dateOrderDown') ? [`${variable}.${property}`] : [],
  );
}

/** Any of the record's names will do. */
function compileNameFilter(compilation: Compilation, variable: string, given: Given): string {
  const name = compilation.variable('name');
  const condition = compileTextFilter(compilation, `${name}.value`, `${name}.folded`, given);
  return `EXISTS { MATCH (${variable})-[:NAMED]->(${name}:Name) WHERE ${condition} }`;
}

/** Ids that were merged away stand for those that stay. */
function compileIdFilter(compilation: Compilation, value: string, given: Given): string {
  const conditions = given.keys().map((key) => {
    const operand = given.get(key);
    if (!operand) return 'true';
    if (key === 'in') return `${value} IN ${compilation.resolveIds(operand, (ids) => readList(operand, ids))}`;
    return `${value} = ${compilation.resolveId(operand)}`;
  });
  return joinConditions(conditions, 'AND', 'true');
}

/** Enums: `eq` and `in`. */
function compileEquals(compilation: Compilation, value: string, given: Given): string {
  const conditions = given.keys().map((key) => {
    const operand = given.get(key);
    if (!operand) return 'true';
    if (key !== 'in') return `${value} = ${compilation.parameter(operand)}`;
    return `${value} IN ${compilation.parameter(operand, (values) => readList(operand, values))}`;
  });
  return joinConditions(conditions, 'AND', 'true');
}

/** Several conditions as one; `none` where there are none. */
export function joinConditions(conditions: readonly string[], by: 'AND' | 'OR', none: string): string {
  const [only] = conditions;
  if (conditions.length < 2) return only ?? none;
  return `(${conditions.join(` ${by} `)})`;
}
