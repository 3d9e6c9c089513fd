import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
  visit,
} from 'graphql';
import type { Variables } from './Given.js';

/** Arguments that stand in the statement's text, since Cypher takes no parameter in their place. */
const DECIDING_ARGUMENTS = ['maxLength', 'depth'];

/**
 * What of the variables decides over the statement's text: which keys are given, how many conditions, which order, which
 * side of @include; not the values that differ between one request and the next. Equal texts, equal statements.
 */
export function describeStructure(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  deciding: ReadonlySet<string>,
  variables: Variables,
): string {
  const definitions = operation.variableDefinitions ?? [];
  if (definitions.length === 0) return '';
  return definitions
    .map(({ variable, type }) => {
      const name = variable.name.value;
      const inputType = typeFromAST(schema, type as never) as GraphQLInputType | undefined;
      return inputType ? describeValue(inputType, variables[name], deciding.has(name)) : '';
    })
    .join(',');
}

/** The variables whose number is part of the text. */
export function listDeciding(document: Parameters<typeof visit>[0]): Set<string> {
  const names = new Set<string>();
  visit(document, {
    Argument({ name, value }) {
      if (DECIDING_ARGUMENTS.includes(name.value) && value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return names;
}

function describeValue(type: GraphQLInputType, value: unknown, decides: boolean): string {
  if (value === undefined) return '';
  if (value === null) return 'null';
  if (isNonNullType(type)) return describeValue(type.ofType, value, decides);
  if (isListType(type)) {
    const item = isNonNullType(type.ofType) ? type.ofType.ofType : type.ofType;
    if (!isInputObjectType(item)) return 'list';
    return `[${(value as unknown[]).map((one) => describeValue(item, one, decides)).join(',')}]`;
  }
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const parts = Object.entries(value).map(([key, one]) => {
      const field = fields[key];
      return `${key}:${field ? describeValue(field.type, one, decides) : ''}`;
    });
    return `{${parts.join(',')}}`;
  }
  const orders = isEnumType(type) && (type.name.endsWith('OrderField') || type.name === 'OrderDirection');
  return decides || orders || typeof value === 'boolean' ? JSON.stringify(value) : 'value';
}
