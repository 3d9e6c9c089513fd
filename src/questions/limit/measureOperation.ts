import {
  type FragmentDefinitionNode,
  getArgumentValues,
  getNamedType,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Limits } from './Limits.js';

export type Cost = Readonly<Record<keyof Limits, number>>;

/** Rows of a page whose size isn't given, and what a plain list is taken for. */
const PAGE = 20;
const LIST = 10;

/** Fields that aren't connections and yet answer with as many records as their arguments say. */
const SIZES: Readonly<Record<string, (values: Readonly<Record<string, unknown>>) => number>> = {
  nodes: ({ ids }) => (Array.isArray(ids) ? ids.length : 0),
  shortestPaths: ({ first, maxLength }) => Number(first ?? 5) * (Number(maxLength ?? 6) + 1),
  neighbourhood: ({ first }) => Number(first ?? 100),
};

/**
 * What an operation can cost at worst, with these variables. A fragment is measured once and counted wherever it is
 * spread, so that measuring is quick where answering wouldn't be. Counts, not errors: checkLimits judges them.
 */
export function measureOperation(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Readonly<Record<string, unknown>>,
): Cost {
  const measured = new Map<string, Cost>();

  const measureSet = (typeName: string, set: SelectionSetNode | undefined): Cost => {
    let sum = NOTHING;
    for (const selection of set?.selections ?? []) {
      const directives = selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) {
        const name = selection.name.value;
        const type = schema.getType(typeName);
        const field = type && 'getFields' in type ? (type.getFields()[name] as Field | undefined) : undefined;
        const inner = measureField(field, name, selection.selectionSet, selection);
        sum = add(sum, {
          ...inner,
          aliases: inner.aliases + (selection.alias ? 1 : 0),
          directives: inner.directives + directives,
        });
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const inner = measureSet(selection.typeCondition?.name.value ?? typeName, selection.selectionSet);
        sum = add(sum, { ...inner, directives: inner.directives + directives });
      } else {
        const inner = measureFragment(selection.name.value);
        sum = add(sum, { ...inner, directives: inner.directives + directives });
      }
    }
    return sum;
  };

  const measureFragment = (name: string): Cost => {
    const known = measured.get(name);
    if (known) return known;
    // One that spreads itself is refused by validation; here it must only not go round for ever.
    measured.set(name, NOTHING);
    const fragment = fragments.get(name);
    const cost = fragment ? measureSet(fragment.typeCondition.name.value, fragment.selectionSet) : NOTHING;
    measured.set(name, cost);
    return cost;
  };

  const measureField = (
    field: Field | undefined,
    name: string,
    set: SelectionSetNode | undefined,
    node: Parameters<typeof getArgumentValues>[1],
  ): Cost => {
    const introspects = name.startsWith('__');
    const type = field ? getNamedType(field.type) : undefined;
    const inner = measureSet(introspects ? (name === '__type' ? '__Type' : '__Schema') : (type?.name ?? ''), set);
    const fields = inner.fields + 1;
    if (introspects || typeNameIsMeta(type?.name)) {
      return { ...inner, fields, introspectionDepth: inner.introspectionDepth + 1 };
    }
    const depth = inner.depth + 1;
    if (!field || !type || !isCompositeType(type)) return { ...inner, fields, depth };
    const values = getArgumentValues(field, node, variables);
    const size = sizeOf(field, name, values);
    const filter = measureFilter(values.where);
    // A connection's own records are counted here; its edges, nodes and page info are not records.
    const self = size === null ? 0 : 1;
    const nodes = (size ?? 1) * (inner.nodes + self);
    const conditions = inner.conditions + filter.conditions;
    const filterDepth = Math.max(inner.filterDepth, filter.filterDepth);
    return { ...inner, fields, depth, conditions, filterDepth, nodes };
  };

  const cost = measureSet('Query', operation.selectionSet);
  return { ...cost, rootFields: countRootFields(operation.selectionSet, fragments, new Map()) };
}

/** However they are wrapped: each spread of a fragment on the root counts its fields again. */
function countRootFields(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  counted: Map<string, number>,
): number {
  return selections.reduce((sum, selection) => {
    if (selection.kind === Kind.FIELD) return sum + 1;
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return sum + countRootFields(selection.selectionSet, fragments, counted);
    }
    const name = selection.name.value;
    const known = counted.get(name);
    if (known !== undefined) return sum + known;
    counted.set(name, 0);
    const fragment = fragments.get(name);
    const count = fragment ? countRootFields(fragment.selectionSet, fragments, counted) : 0;
    counted.set(name, count);
    return sum + count;
  }, 0);
}

type Field = GraphQLField<unknown, unknown>;

const NOTHING: Cost = {
  depth: 0,
  introspectionDepth: 0,
  aliases: 0,
  rootFields: 0,
  directives: 0,
  fields: 0,
  conditions: 0,
  filterDepth: 0,
  nodes: 0,
};

function add(one: Cost, other: Cost): Cost {
  return {
    depth: Math.max(one.depth, other.depth),
    introspectionDepth: Math.max(one.introspectionDepth, other.introspectionDepth),
    aliases: one.aliases + other.aliases,
    rootFields: one.rootFields + other.rootFields,
    directives: one.directives + other.directives,
    fields: one.fields + other.fields,
    conditions: one.conditions + other.conditions,
    filterDepth: Math.max(one.filterDepth, other.filterDepth),
    nodes: one.nodes + other.nodes,
  };
}

/** A filter's conditions: its leaves, a list of values being one. */
function measureFilter(where: unknown): Pick<Cost, 'conditions' | 'filterDepth'> {
  if (where === null || where === undefined) return NOTHING;
  const isList = Array.isArray(where);
  const inner = typeof where !== 'object' ? [] : isList ? (where as unknown[]) : Object.values(where);
  if (inner.length === 0 || (isList && typeof inner[0] !== 'object')) return { conditions: 1, filterDepth: 0 };
  const parts = inner.map(measureFilter);
  return {
    conditions: parts.reduce((sum, part) => sum + part.conditions, 0),
    filterDepth: Math.max(...parts.map((part) => part.filterDepth)) + (isList ? 0 : 1),
  };
}

function typeNameIsMeta(name: string | undefined): boolean {
  return name?.startsWith('__') ?? false;
}

/** How many records a field answers with at worst; null where it is none itself: a page's parts, a value object. */
function sizeOf(field: Field, name: string, values: Readonly<Record<string, unknown>>): number | null {
  const type = getNamedType(field.type);
  const known = SIZES[name];
  if (known && field.args.length > 0) return known(values);
  if (type.name.endsWith('Connection')) return Number(values.first ?? values.last ?? PAGE);
  if (isObjectType(type) && /(Edge|PageInfo)$/.test(type.name)) return null;
  const inPage = ['nodes', 'edges', 'node', 'links', 'facts', 'pageInfo'].includes(name) && field.args.length === 0;
  if (inPage) return null;
  const isList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
  return isList ? Number(values.first ?? LIST) : 1;
}
