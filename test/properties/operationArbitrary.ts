import fc from 'fast-check';
import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';
import type { MemoryRecord } from './MemoryRecord.js';
import type { Directive, FieldSelection, FragmentSelection, GivenArgument, Selection } from './Selection.js';
import { makeValueArbitrary, type ValueArbitrary } from './valueArbitrary.js';

/**
 * What is left out, and why:
 * - `search`, `suggest`: Lucene's scores decide which names are found and in what order;
 * - `shortestPaths`: which of several equally short chains come first is Neo4j's affair where the facts are the same;
 * - `cite`: a text made of a record, which no other evaluation than a second copy of the same code could check;
 * - `datasets`, `statements`, `merges`: whence the records came is beside the records that are compared;
 * - `timeline`, `metThroughEvents`, `facts`: each rests on rules of its own that another evaluation would only repeat;
 * - arguments that are refused (`first` with `last`, 101 ids, made-up cursors): then the engine answers nothing at all,
 *   where graphql-js would answer the other fields.
 * Each has tests of its own in test/questions/.
 */
const LEFT_OUT = [
  'Query.search',
  'Query.suggest',
  'Query.shortestPaths',
  'Citation.cite',
  'Person.timeline',
  'Organization.timeline',
  'Organization.metThroughEvents',
  'Source.facts',
  'Query.datasets',
  'Query.dataset',
  ...['Cited', 'Entity', 'Fact', 'Person', 'Organization', 'Post', 'Event', 'Group', 'Award', 'Programme', 'Area'].map(
    (type) => `${type}.datasets`,
  ),
  ...['Entity', 'Person', 'Organization', 'Post', 'Event', 'Group', 'Award', 'Programme', 'Area'].flatMap((type) => [
    `${type}.statements`,
    `${type}.merges`,
  ]),
  ...['Fact', 'Membership', 'Participation', 'Conferral'].map((type) => `${type}.statements`),
  ...['Membership', 'Participation', 'Conferral'].map((type) => `${type}.datasets`),
];

/** How many records deep, pages and edges not counted: the deepest take Neo4j longest to plan. */
const DEPTHS = [1, 1, 2, 3];

export interface OperationChoice {
  /** Whether lists are filtered and ordered: not where the properties that this rests on are damaged. */
  readonly filters: boolean;
}

/** Operations that are valid on the schema, and ask of things that are there. The first level is Query's. */
export function operationArbitrary(
  schema: GraphQLSchema,
  records: readonly MemoryRecord[],
  choice: OperationChoice,
): fc.Arbitrary<readonly Selection[]> {
  const makeValue = makeValueArbitrary(records);
  const known = new Map<string, fc.Arbitrary<readonly Selection[]>>();

  const makeSet = (type: GraphQLCompositeType, depth: number, told: boolean): fc.Arbitrary<readonly Selection[]> => {
    const key = `${type.name} ${depth} ${String(told)}`;
    const arbitrary = known.get(key) ?? makeNewSet(type, depth, told);
    known.set(key, arbitrary);
    return arbitrary;
  };

  const makeNewSet = (type: GraphQLCompositeType, depth: number, told: boolean): fc.Arbitrary<readonly Selection[]> => {
    const fields = isUnionType(type) ? [] : Object.values(type.getFields());
    const asked = fields.filter((field) => !LEFT_OUT.includes(`${type.name}.${field.name}`));
    const leaves = asked.filter((field) => isLeafType(getNamedType(field.type)));
    const inner = asked.filter((field) => isCompositeType(getNamedType(field.type)));
    const typename = field(type, told, '__typename');
    // A page's parts are not a record: what they lead to decides.
    const within = isPart(type) || type.name === 'Query' ? depth : depth - 1;
    const choices: fc.WeightedArbitrary<Selection>[] = [
      { weight: 1, arbitrary: typename },
      ...leaves.map((leaf) => ({ weight: 1, arbitrary: makeField(type, told, leaf, null) })),
    ];
    if (depth > 0) {
      const weight = Math.max(1, Math.round((leaves.length + 1) / Math.max(1, inner.length)));
      for (const one of inner) {
        choices.push({ weight, arbitrary: makeField(type, told, one, () => within) });
      }
      choices.push({
        weight: isAbstractType(type) ? 6 : Math.ceil((leaves.length + inner.length) / 8),
        // One level of fragments costs as much as one of records: they end somewhere, too.
        arbitrary: makeFragment(type, depth - 1, told),
      });
    }
    return fc.array(fc.oneof(...choices), {
      minLength: 1,
      maxLength: isPart(type) || type.name === 'Query' ? 2 : 3,
      size: 'max',
    });
  };

  const makeFragment = (
    parent: GraphQLCompositeType,
    depth: number,
    told: boolean,
  ): fc.Arbitrary<FragmentSelection> => {
    const conditions = listOverlapping(schema, parent);
    return fc.oneof(
      ...[null, ...conditions].map((condition) => {
        const type = condition ?? parent;
        return fc
          .record({
            named: fc.boolean(),
            twice: fc.boolean(),
            directives: directivesArbitrary,
            selections: makeSet(type, depth, told || (isObjectType(type) && isAbstractType(parent))),
          })
          .map((one): FragmentSelection => ({
            ...one,
            form: 'fragment',
            type: type.name,
            condition: condition?.name ?? null,
            named: one.named && condition !== null,
          }));
      }),
    );
  };

  const makeField = (
    type: GraphQLCompositeType,
    told: boolean,
    definition: GraphQLField<unknown, unknown>,
    depth: (() => number) | null,
  ): fc.Arbitrary<FieldSelection> => {
    const target = getNamedType(definition.type);
    const set =
      depth !== null && isCompositeType(target)
        ? makeSet(target, depth(), false)
        : fc.constant<readonly Selection[]>([]);
    return fc
      .record({
        aliased: fc.boolean(),
        given: makeArguments(definition, choice, makeValue, records),
        cursors: cursorsArbitrary(target),
        directives: directivesArbitrary,
        selections: set,
        again: fc.oneof({ weight: 9, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: set }),
      })
      .map((one): FieldSelection => ({ ...one, form: 'field', type: type.name, name: definition.name, told }));
  };

  const query = schema.getQueryType();
  if (!query) throw new Error('The schema asks nothing.');
  return fc.oneof(...DEPTHS.map((depth) => makeSet(query, depth, false)));
}

function field(type: GraphQLCompositeType, told: boolean, name: string): fc.Arbitrary<FieldSelection> {
  return fc.record({ aliased: fc.boolean(), directives: directivesArbitrary }).map((one): FieldSelection => ({
    ...one,
    form: 'field',
    type: type.name,
    name,
    told,
    given: [],
    cursors: [],
    selections: [],
    again: [],
  }));
}

/** Connections, edges and the like: types that are no kind of record and lead to some. */
function isPart(type: GraphQLNamedType): boolean {
  return /(?:Connection|Edge|Subgraph|SubgraphLink)$/.test(type.name);
}

function listOverlapping(schema: GraphQLSchema, parent: GraphQLCompositeType): GraphQLCompositeType[] {
  const possible = (type: GraphQLCompositeType): readonly GraphQLCompositeType[] =>
    isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  return Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLCompositeType =>
      isCompositeType(type) &&
      !type.name.startsWith('__') &&
      possible(type).some((one) => possible(parent).includes(one)),
  );
}

const directivesArbitrary: fc.Arbitrary<readonly Directive[]> = fc.oneof(
  { weight: 8, arbitrary: fc.constant([]) },
  {
    weight: 1,
    arbitrary: fc.uniqueArray(
      fc.record({
        name: fc.constantFrom('skip' as const, 'include' as const),
        value: fc.boolean(),
        variable: fc.boolean(),
      }),
      { minLength: 1, maxLength: 2, selector: ({ name }) => name },
    ),
  },
);

function cursorsArbitrary(target: GraphQLNamedType): fc.Arbitrary<FieldSelection['cursors']> {
  if (!target.name.endsWith('Connection')) return fc.constant([]);
  const cursors = fc.uniqueArray(
    fc.record({ name: fc.constantFrom('after' as const, 'before' as const), pick: fc.nat() }),
    { minLength: 1, maxLength: 2, selector: ({ name }) => name },
  );
  return fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: cursors });
}

const variablesArbitrary = fc.record({
  mask: fc.oneof(fc.constant(0), fc.constant(1), fc.nat({ max: 255 })),
  how: fc.constantFrom('given' as const, 'given' as const, 'default' as const, 'unset' as const),
});

function makeArguments(
  definition: GraphQLField<unknown, unknown>,
  { filters }: OperationChoice,
  makeValue: ValueArbitrary,
  records: readonly MemoryRecord[],
): fc.Arbitrary<GivenArgument[]> {
  const page = ['first', 'last', 'after', 'before'];
  const kind = getNamedType(definition.type).name;
  const ids = records.filter((record) => record.kind === kind).map(({ id }) => id);
  const give = (argument: GraphQLArgument): fc.Arbitrary<GivenArgument> => {
    const { name, type } = argument;
    const value =
      name === 'id' && ids.length > 0
        ? fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...ids) }, { weight: 1, arbitrary: makeValue(type, 0) })
        : name === 'depth'
          ? fc.constantFrom(1, 2, 3)
          : makeValue(type, 3);
    return fc.record({ value, variables: variablesArbitrary }).map((one) => ({ name, ...one }));
  };
  const required = definition.args.filter(isRequiredArgument);
  const optional = definition.args.filter(
    (argument) =>
      !required.includes(argument) &&
      !page.includes(argument.name) &&
      (filters || !['where', 'orderBy', 'asOf', 'roles'].includes(argument.name)),
  );
  const size = fc
    .record({
      name: fc.constantFrom('first', 'last'),
      // The neighbourhood refuses 0. Where there is no `last`, `first` is meant.
      value: fc.constantFrom(0, 1, 2, 2, 3, 4, 7, null),
      variables: variablesArbitrary,
    })
    .map((one) => ({
      ...one,
      name: definition.args.some(({ name }) => name === one.name) ? one.name : 'first',
      value: kind === 'Subgraph' && one.value === 0 ? 1 : one.value,
    }));
  const hasSize = definition.args.some(({ name }) => name === 'first');
  return fc
    .tuple(
      fc.tuple(...required.map(give)),
      optional.length === 0
        ? fc.constant([])
        : fc.uniqueArray(fc.oneof(...optional.map(give)), { maxLength: 2, selector: ({ name }) => name }),
      hasSize ? fc.array(size, { maxLength: 1 }) : fc.constant([]),
    )
    .map((parts): GivenArgument[] => parts.flat());
}
