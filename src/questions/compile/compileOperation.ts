import {
  type FieldNode,
  getNamedType,
  type GraphQLNamedType,
  isAbstractType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
} from 'graphql';
import type { Kind } from '../../model/Model.js';
import type { ObjectField } from '../shape/completeObject.js';
import { collectRows } from './collectRows.js';
import type { Compilation, Parameter } from './Compilation.js';
import { collectFields } from './collectFields.js';
import { compileAbstract } from './compileAbstract.js';
import { compileAnchor } from './compileAnchor.js';
import type { Compiled } from './Compiled.js';
import { compileAsOf } from './compileAsOf.js';
import { compileCertainty } from './compileCertainty.js';
import { compileFilter } from './compileFilter.js';
import type { SelectedField } from './compileObject.js';
import { compileOrder } from './compileOrder.js';
import { compilePage } from './compilePage.js';
import { QUERY_FIELDS } from './computed/queryFields.js';
import { Given } from './Given.js';
import { writeMap } from './writeMap.js';
import { quoteKey } from './quoteKey.js';

/** One operation as one statement, with what makes an answer of its one row. */
export interface CompiledOperation {
  /** Null where nothing selected needs the database (`{ __typename }`, introspection). */
  readonly statement: string | null;
  readonly parameters: readonly Parameter[];
  /** The names of those that limit a page. */
  readonly sharedParameters: readonly string[];
  /** Root fields in the order of the selection. */
  readonly fields: readonly ObjectField[];
  /** Root fields that ask for the schema itself, which graphql-js answers. */
  readonly introspection: readonly FieldNode[];
}

/** Compiles a validated operation. Throws a GraphQLError for arguments that no statement could be made of. */
export function compileOperation(compilation: Compilation, operation: OperationDefinitionNode): CompiledOperation {
  const query = compilation.objectType('Query');
  const entries: string[] = [];
  const before: string[] = [];
  const fields: ObjectField[] = [];
  const introspection: FieldNode[] = [];
  for (const [key, nodes] of collectFields(compilation, query, [operation.selectionSet])) {
    const [node] = nodes;
    if (!node) continue;
    const name = node.name.value;
    if (name === '__schema' || name === '__type') introspection.push(...nodes);
    const definition = query.getFields()[name];
    if (!definition) {
      const read = (row: Readonly<Record<string, unknown>>): unknown => (name === '__typename' ? 'Query' : row[key]);
      fields.push({
        key,
        nodes,
        place: `Query.${name}`,
        nonNull: name !== '__type',
        read,
        complete: (value) => value ?? null,
      });
      continue;
    }
    const given = Given.of(definition, node, compilation.variables);
    const compiled = compileRootField(compilation, { definition, nodes, given });
    entries.push(`${quoteKey(key)}: ${compiled.cypher}`);
    if (compiled.before !== undefined) before.push(compiled.before);
    const nonNull = isNonNullType(definition.type);
    fields.push({ key, nodes, place: `Query.${name}`, nonNull, complete: compiled.complete });
  }
  const { parameters, preludes } = compilation;
  const clauses = [...preludes, ...before, `RETURN ${writeMap(entries)} AS answer`];
  const statement = entries.length > 0 ? clauses.join('\n') : null;
  const sharedParameters = parameters.filter((one) => one.limits).map((one) => one.name);
  return { statement, parameters, sharedParameters, fields, introspection };
}

function compileRootField(compilation: Compilation, selected: SelectedField): Compiled {
  const { definition, given, nodes } = selected;
  const compute = QUERY_FIELDS[definition.name];
  if (compute) return compute(compilation, selected);
  const type = getNamedType(definition.type);
  const id = given.get('id');
  if (id) {
    const kinds = listKindsOf(compilation, type);
    const variable = compilation.variable(definition.name);
    const record = compileAbstract(compilation, kinds, variable, nodes);
    const [only] = kinds;
    const label = kinds.length === 1 && only ? ` WHERE ${variable}:${only.name}` : '';
    const match = `MATCH (${variable}:Node {id: ${compilation.resolveId(id)}})${label}`;
    const rows = collectRows(compilation, match, record);
    return { ...rows, cypher: `HEAD(${rows.cypher})`, complete: record.complete };
  }
  const page = isObjectType(type) ? type.getFields().nodes : undefined;
  const [kind] = page ? listKindsOf(compilation, getNamedType(page.type)) : [];
  if (!kind) throw new Error(`Nothing compiles Query.${definition.name}.`);
  return compileAll(compilation, kind, selected);
}

function listKindsOf({ model }: Compilation, type: GraphQLNamedType): Kind[] {
  const names = isAbstractType(type) ? model.schema.getPossibleTypes(type).map((one) => one.name) : [type.name];
  return names.flatMap((name) => model.kinds.get(name) ?? []);
}

/** All records of a kind: from the ids that the `where` names, or read off the index of their order until the page is full. */
function compileAll(compilation: Compilation, kind: Kind, selected: SelectedField): Compiled {
  const variable = compilation.variable(kind.name.charAt(0).toLowerCase() + kind.name.slice(1));
  const where = selected.given.get('where');
  const asOf = selected.given.get('asOf');
  const held = asOf ? compileAsOf(compilation, variable, asOf) : null;
  const order = compileOrder(compilation, kind, variable, selected.given.get('orderBy'), []);
  const anchor = where ? compileAnchor(compilation, kind, variable, where) : null;
  return compilePage(compilation, selected, {
    match: [anchor?.match ?? `MATCH (${variable}:${kind.name})`, ...order.matches].join(' '),
    conditions: [
      ...(anchor?.conditions ?? (where ? [compileFilter(compilation, kind, variable, where)] : [])),
      ...(held ? [held.possible] : []),
      // An order read off an index is of no use where few records are looked at, and would tempt the planner.
      ...(anchor ? [] : order.conditions),
    ],
    gather: anchor?.repeats ? `WITH DISTINCT ${[variable, ...order.variables].join(', ')}` : null,
    carried: [variable, ...order.variables],
    keys: order.keys,
    compileNode: (nodes) => compileAbstract(compilation, [kind], variable, nodes),
    compileEdgeField: () => compileCertainty(compilation, held?.certainty ?? null),
  });
}
