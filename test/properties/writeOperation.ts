import {
  astFromValue,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
  isUnionType,
  isCompositeType,
  print,
} from 'graphql';
import type { CursorArgument, Directive, FieldSelection, GivenArgument, Selection, VariableUse } from './Selection.js';

/** A random operation as a client would send it. */
export interface WrittenOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly cursors: readonly WrittenCursor[];
}

/** A variable for a cursor, null at first: which of those found under an alias is to be put there. */
export interface WrittenCursor {
  readonly variable: string;
  readonly alias: string;
  readonly pick: number;
}

/** Writes a random operation out, with names for its aliases, variables and fragments. */
export function writeOperation(schema: GraphQLSchema, selections: readonly Selection[]): WrittenOperation {
  const variables: Record<string, unknown> = {};
  const definitions: string[] = [];
  const fragments: string[] = [];
  const cursors: WrittenCursor[] = [];
  let aliases = 0;

  const define = (type: string, value: unknown, how: VariableUse['how'], literal: string): string => {
    const name = `v${definitions.length}`;
    definitions.push(`$${name}: ${type}${how === 'default' ? ` = ${literal}` : ''}`);
    if (how === 'given') variables[name] = value;
    return `$${name}`;
  };

  const writeArgument = (type: GraphQLInputType, { name, value, variables: use }: GivenArgument): string => {
    let place = -1;
    const write = (at: GraphQLInputType, part: unknown): string => {
      place += 1;
      const literal = writeLiteral(at, part);
      if (((use.mask >> place) & 1) === 1) {
        // One that may be left out has no default, and the other way round.
        const how = use.how === 'unset' && isNonNullType(at) ? 'given' : use.how;
        return define(String(at), part, how, literal);
      }
      const inner = isNonNullType(at) ? at.ofType : at;
      if (part === null || part === undefined) return 'null';
      if (isListType(inner)) return `[${(part as unknown[]).map((item) => write(inner.ofType, item)).join(', ')}]`;
      if (!isInputObjectType(inner)) return literal;
      const entries = Object.entries(part as Readonly<Record<string, unknown>>);
      const fields = entries.map(([key, one]) => {
        const field = inner.getFields()[key];
        if (!field) throw new Error(`${inner.name} has no ${key}.`);
        return `${key}: ${write(field.type, one)}`;
      });
      return `{${fields.join(', ')}}`;
    };
    return `${name}: ${write(type, value)}`;
  };

  const writeDirectives = (directives: readonly Directive[]): string =>
    directives
      .map(({ name, value, variable }) => {
        const given = variable ? define('Boolean!', value, 'given', '') : String(value);
        return ` @${name}(if: ${given})`;
      })
      .join('');

  const writeCursor = (alias: string, { name, pick }: CursorArgument): string => {
    const variable = define('String', null, 'given', '');
    cursors.push({ variable: variable.slice(1), alias, pick });
    return `${name}: ${variable}`;
  };

  const writeField = (field: FieldSelection): string => {
    const type = schema.getType(field.type);
    const definition = isCompositeType(type) && !isUnionType(type) ? type.getFields()[field.name] : undefined;
    // Fields of one key must have equal arguments: those that have any get a key of their own.
    const own = field.given.length + field.cursors.length > 0 || field.aliased;
    if (own) aliases += 1;
    const key = own
      ? `a${aliases}`
      : field.told && field.name !== '__typename'
        ? `${field.name}_${field.type}`
        : field.name;
    const given = [
      ...field.given.map((one) => {
        const argument = definition?.args.find(({ name }) => name === one.name);
        if (!argument) throw new Error(`${field.type}.${field.name} takes no ${one.name}.`);
        return writeArgument(argument.type, one);
      }),
      ...field.cursors.map((cursor) => writeCursor(key, cursor)),
    ];
    const head = `${key === field.name ? '' : `${key}: `}${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}`;
    if (field.selections.length === 0) return `${head}${writeDirectives(field.directives)}`;
    const seen = field.cursors.length > 0 ? ' edges { cursor }' : '';
    const first = `${head}${writeDirectives(field.directives)} {${writeAll(field.selections)}${seen} }`;
    return field.again.length === 0 ? first : `${first} ${head} {${writeAll(field.again)} }`;
  };

  const writeAll = (all: readonly Selection[]): string =>
    all
      .map((selection) => {
        if (selection.form === 'field') return ` ${writeField(selection)}`;
        const directives = writeDirectives(selection.directives);
        const set = `{${writeAll(selection.selections)} }`;
        const condition = selection.condition === null ? '' : ` on ${selection.condition}`;
        if (!selection.named) return ` ...${condition}${directives} ${set}`;
        const name = `F${fragments.length}`;
        fragments.push(`fragment ${name}${condition} ${set}`);
        return ` ...${name}${directives}${selection.twice ? ` ...${name}` : ''}`;
      })
      .join('');

  const set = writeAll(selections);
  const head = definitions.length > 0 ? `query (${definitions.join(', ')}) ` : '';
  return { query: [`${head}{${set} }`, ...fragments].join('\n'), variables, cursors };
}

function writeLiteral(type: GraphQLInputType, value: unknown): string {
  const node = astFromValue(value, type);
  if (!node) throw new Error(`${JSON.stringify(value)} is no ${String(type)}.`);
  return print(node);
}
