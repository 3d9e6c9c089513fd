import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isScalarType,
} from 'graphql';
import type { TextPosition } from './TextPosition.js';

const NUMBERS = ['Int', 'Float', 'Boolean'];

type Wrap = (inner: string) => string;

/** A place within an argument's value, and the value around a text there. */
interface Leaf {
  readonly path: string;
  readonly leaf: string;
  readonly make: (text: string) => unknown;
}

/**
 * Every place of the schema at which a client gives a text, each once for an argument, with a question that gives one there.
 * `ids` has the id of a record of each kind that the graph has, so that the question runs and isn't cut short.
 */
export function listTextPositions(schema: GraphQLSchema, ids: ReadonlyMap<string, string>): TextPosition[] {
  const [anyId = ''] = ids.values();
  const positions: TextPosition[] = [];
  for (const [typeName, wrap] of listWays(schema, ids)) {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      for (const argument of field.args) {
        for (const { path, leaf, make } of listLeaves(argument.type, argument.name, argument.name, anyId, [])) {
          const others = writeRequired(field, argument, anyId);
          const inner = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
          const asked = `${field.name}(${[`${argument.name}: $value`, ...others].join(', ')})${inner}`;
          positions.push({
            name: `${typeName}.${field.name}(${path})`,
            leaf: leaf === argument.name ? `${field.name}(${leaf})` : leaf,
            query: `query ($value: ${String(argument.type)}) { ${wrap(asked)} }`,
            variables: (text) => ({ value: make(text) }),
          });
        }
      }
    }
  }
  return positions;
}

/** For each object type a way from the root to it, by fields that need nothing to be given. */
function listWays(schema: GraphQLSchema, ids: ReadonlyMap<string, string>): Map<string, Wrap> {
  const ways = new Map<string, Wrap>([['Query', (inner) => inner]]);
  for (const [kind, id] of ids) {
    ways.set(kind, (inner) => `node(id: ${JSON.stringify(id)}) { ... on ${kind} { ${inner} } }`);
  }
  // A map goes on to what is added while it is gone through.
  for (const [typeName, wrap] of ways) {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const target = getNamedType(field.type);
      if (!isCompositeType(target) || field.args.some(isRequiredArgument)) continue;
      for (const possible of isObjectType(target) ? [target] : schema.getPossibleTypes(target)) {
        if (ways.has(possible.name)) continue;
        const own = (inner: string): string => (possible === target ? inner : `... on ${possible.name} { ${inner} }`);
        ways.set(possible.name, (inner) => wrap(`${field.name} { ${own(inner)} }`));
      }
    }
  }
  return ways;
}

function* listLeaves(
  type: GraphQLInputType,
  path: string,
  leaf: string,
  anyId: string,
  within: readonly string[],
): Generator<Leaf> {
  if (isNonNullType(type)) {
    yield* listLeaves(type.ofType, path, leaf, anyId, within);
  } else if (isListType(type)) {
    for (const one of listLeaves(type.ofType, path, leaf, anyId, within))
      yield { ...one, make: (text) => [one.make(text)] };
  } else if (isScalarType(type)) {
    if (!NUMBERS.includes(type.name)) yield { path, leaf, make: (text) => text };
  } else if (isInputObjectType(type) && !within.includes(type.name)) {
    const fields = Object.values(type.getFields());
    for (const field of fields) {
      const required = fields
        .filter((other) => other !== field && isRequiredInputField(other))
        .map((other) => [other.name, example(other.type, anyId)] as const);
      const inner = listLeaves(field.type, `${path}.${field.name}`, `${type.name}.${field.name}`, anyId, [
        ...within,
        type.name,
      ]);
      for (const one of inner) {
        yield { ...one, make: (text) => ({ ...Object.fromEntries(required), [field.name]: one.make(text) }) };
      }
    }
  }
}

function writeRequired(field: GraphQLField<unknown, unknown>, but: GraphQLArgument, anyId: string): string[] {
  return field.args
    .filter((argument) => argument !== but && isRequiredArgument(argument))
    .map(
      ({ name, type }) =>
        `${name}: ${JSON.stringify(example(type, anyId)).replace(/^"([A-Z_]+)"$/, isEnumType(getNamedType(type)) ? '$1' : '"$1"')}`,
    );
}

/** Something that may stand there. */
function example(type: GraphQLInputType, anyId: string): unknown {
  if (isNonNullType(type)) return example(type.ofType, anyId);
  if (isListType(type)) return [example(type.ofType, anyId)];
  if (isEnumType(type)) return type.getValues()[0]?.name ?? null;
  const examples: Readonly<Record<string, unknown>> = { ID: anyId, Int: 1, Boolean: true, PartialDate: '2023' };
  return examples[type.toString()] ?? 'a';
}
