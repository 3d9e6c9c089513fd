import { GraphQLError, type OperationDefinitionNode, OperationTypeNode } from 'graphql';

/** Why an operation that the grammar allows is not answered here; undefined where nothing is against it. */
export function refuseOperation(
  operation: OperationDefinitionNode | undefined,
  operationName: string | undefined,
): GraphQLError | undefined {
  if (!operation) {
    const message = operationName
      ? `The document has no operation named "${operationName}". Correct operationName.`
      : 'The document has several operations. Name the one to run in operationName.';
    return new GraphQLError(message, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } });
  }
  if (operation.operation === OperationTypeNode.QUERY) return undefined;
  return new GraphQLError(
    `Only queries are answered here: facts come in by the seed files, not by a ${operation.operation}.`,
    {
      nodes: operation,
      extensions: { code: 'BAD_USER_INPUT' },
    },
  );
}
