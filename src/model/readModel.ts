import {
  getNamedType,
  type GraphQLField,
  GraphQLObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type DirectiveArguments, readDirective, readDirectives } from './readDirective.js';
import { listDerivations } from './listDerivations.js';
import type { Field, Hop, Kind, Model, Property, Shortcut, ValueType } from './Model.js';

/**
 * Reads from the SDL how its types are stored. Throws where the SDL contradicts itself (a field with no place in the
 * graph, an inverse of nothing, an order by a property that doesn't exist): at start, before any question is asked.
 */
export function readModel(schema: GraphQLSchema): Model {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const stored = types.filter((type) => readDirective(type.astNode, 'kind'));
  const kinds = new Map(stored.map((type) => [type.name, readKind(schema, stored, type)]));
  const shortcutTypes = [...kinds.values()].flatMap((kind) => kind.shortcuts.map((shortcut) => shortcut.type));
  for (const kind of kinds.values()) checkOrders(kinds, kind);
  return { schema, kinds, shortcutTypes };
}

function readKind(schema: GraphQLSchema, stored: readonly GraphQLObjectType[], type: GraphQLObjectType): Kind {
  const kind = readDirective(type.astNode, 'kind') ?? {};
  const fields = new Map<string, Field>();
  for (const field of Object.values(type.getFields())) fields.set(field.name, readField(schema, stored, type, field));
  return {
    name: type.name,
    labels: [...listInterfaces(type), type.name].map(checkIdentifier),
    section: typeof kind.section === 'string' ? kind.section : '',
    identifiedBy: (kind.identifiedBy as string[] | undefined) ?? null,
    fields,
    derivations: listDerivations(schema, type.name, fields),
    shortcuts: readDirectives(type.astNode, 'shortcut').map(readShortcut),
  };
}

/** `Node` first: the label that the uniqueness of ids is declared on. */
function listInterfaces(type: GraphQLObjectType): string[] {
  return type
    .getInterfaces()
    .map((one) => one.name)
    .sort((a, b) => Number(b === 'Node') - Number(a === 'Node'));
}

function readField(
  schema: GraphQLSchema,
  stored: readonly GraphQLObjectType[],
  owner: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
): Field {
  const { name } = field;
  const type = getNamedType(field.type);
  const place = `${owner.name}.${name}`;
  if (readDirective(field.astNode, 'computed')) return { form: 'computed', name };
  if (isLeafType(type)) return readProperty(field);

  const relation = readDirective(field.astNode, 'relation');
  const inverse = readDirective(field.astNode, 'inverse');
  const narrows = readDirective(field.astNode, 'narrows');
  const target = isObjectType(type) ? pageOf(type) : type;
  if (isObjectType(target) && !readDirective(target.astNode, 'kind')) {
    const value = readValueType(target);
    if (!isList(field)) return { form: 'embedded', name, type: value };
    if (relation) return { form: 'parts', name, type: value, relationship: checkIdentifier(String(relation.type)) };
  } else if (relation) {
    return { ...readHop(schema, stored, field, target), ...readEnds(relation), owned: true };
  } else if (narrows) {
    const narrowed = owner.getFields()[String(narrows.field)];
    const ends = readDirective(narrowed?.astNode, 'relation');
    if (!ends) throw new Error(`${place} narrows ${String(narrows.field)}, which is no @relation of ${owner.name}.`);
    return { ...readHop(schema, stored, field, target), ...readEnds(ends) };
  } else if (inverse) {
    return readInverse(schema, stored, place, field, target, inverse);
  }
  throw new Error(`${place} has no place in the graph: give it @relation, @inverse, @narrows or @computed.`);
}

/** Connections stand for what they hold: `PersonConnection` for `Person`. */
function pageOf(type: GraphQLObjectType): GraphQLNamedType {
  const nodes = type.name.endsWith('Connection') ? type.getFields().nodes : undefined;
  return nodes ? getNamedType(nodes.type) : type;
}

function isList(field: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
}

function readProperty(field: GraphQLField<unknown, unknown>): Property {
  const type = getNamedType(field.type);
  if (!isLeafType(type)) throw new Error(`${field.name} is no scalar or enum.`);
  return {
    form: 'property',
    name: checkIdentifier(field.name),
    type,
    list: isList(field),
    required: isNonNullType(field.type),
    long: readDirective(field.astNode, 'long') !== null,
  };
}

function readValueType(type: GraphQLObjectType): ValueType {
  return { name: type.name, properties: Object.values(type.getFields()).map(readProperty) };
}

function readHop(
  schema: GraphQLSchema,
  stored: readonly GraphQLObjectType[],
  field: GraphQLField<unknown, unknown>,
  target: GraphQLNamedType,
): Hop {
  const possible = isAbstractType(target) ? schema.getPossibleTypes(target) : [target];
  const connection = getNamedType(field.type).name.endsWith('Connection');
  return {
    form: 'hop',
    name: field.name,
    relationships: [],
    direction: 'OUT',
    targets: stored.filter((one) => possible.includes(one)).map((one) => one.name),
    arity: connection ? 'connection' : isList(field) ? 'list' : 'one',
    required: isNonNullType(field.type),
    owned: false,
    orderedBy: [],
  };
}

type Ends = Pick<Hop, 'relationships' | 'direction' | 'orderedBy'>;

function readEnds(relation: DirectiveArguments): Ends {
  return {
    relationships: [checkIdentifier(String(relation.type))],
    direction: relation.direction === 'IN' ? 'IN' : 'OUT',
    orderedBy: (relation.orderedBy as string[] | undefined) ?? [],
  };
}

function readInverse(
  schema: GraphQLSchema,
  stored: readonly GraphQLObjectType[],
  place: string,
  field: GraphQLField<unknown, unknown>,
  target: GraphQLNamedType,
  inverse: DirectiveArguments,
): Hop {
  const hop = readHop(schema, stored, field, target);
  const names = inverse.of as string[];
  const targets: string[] = [];
  const ends: Ends[] = [];
  for (const type of stored.filter((one) => hop.targets.includes(one.name))) {
    const relations = names.flatMap((name) => readDirectives(type.getFields()[name]?.astNode, 'relation'));
    if (relations.length > 0) targets.push(type.name);
    ends.push(...relations.map(readEnds));
  }
  const [first] = ends;
  if (!first)
    throw new Error(`${place} is the inverse of ${names.join(', ')}, which is no @relation of ${target.name}.`);
  if (ends.some((end) => end.direction !== first.direction)) {
    throw new Error(`${place} joins relations of both directions: give them one direction.`);
  }
  return {
    ...hop,
    targets,
    relationships: [...new Set(ends.flatMap((end) => end.relationships))],
    direction: first.direction === 'OUT' ? 'IN' : 'OUT',
    orderedBy: (inverse.orderedBy as string[] | undefined) ?? [],
  };
}

function readShortcut(shortcut: DirectiveArguments): Shortcut {
  return {
    type: checkIdentifier(String(shortcut.type)),
    from: String(shortcut.from),
    to: String(shortcut.to),
    carries: (shortcut.carries as string[] | undefined) ?? [],
  };
}

function checkOrders(kinds: ReadonlyMap<string, Kind>, kind: Kind): void {
  for (const field of kind.fields.values()) {
    if (field.form !== 'hop') continue;
    for (const property of field.orderedBy) {
      const known = field.targets.every((target) => {
        const found = kinds.get(target);
        const derived = found?.derivations.some((one) => one.property === property) ?? false;
        return derived || (found?.fields.has(property) ?? false);
      });
      if (!known)
        throw new Error(`${kind.name}.${field.name} is ordered by ${property}, which its targets don't have.`);
    }
  }
}

/** What is spliced into statements is checked here, once; all else is a parameter. */
function checkIdentifier(name: string): string {
  if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(name)) throw new Error(`"${name}" can't be a label, type or property name.`);
  return name;
}
