import {
  type DocumentNode,
  type ExecutionResult,
  executeSync,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import { type Arguments, MEMORY_FIELDS } from './memoryFields.js';
import type { MemoryGraph } from './MemoryGraph.js';
import type { MemoryRecord } from './MemoryRecord.js';

/** Changes what a field's resolver gives: for a test that means to be wrong. */
export type Distort = (place: string, value: unknown) => unknown;

/** The answer of graphql-js, field by field, on the same schema and the graph in memory. */
export function answerFromMemory(
  schema: GraphQLSchema,
  graph: MemoryGraph,
  document: DocumentNode,
  variableValues: Readonly<Record<string, unknown>>,
  distort: Distort = (_place, value) => value,
): ExecutionResult {
  const fieldResolver: GraphQLFieldResolver<unknown, unknown, Arguments> = (source, args, _context, info) => {
    const { parentType, fieldName } = info;
    const resolve = MEMORY_FIELDS[parentType.name]?.[fieldName];
    const value = resolve ? resolve(graph, source as MemoryRecord, args) : readValue(source, fieldName, args);
    return distort(`${parentType.name}.${fieldName}`, value);
  };
  return executeSync({
    schema,
    document,
    variableValues,
    rootValue: {},
    fieldResolver,
    typeResolver: (value) => (value as MemoryRecord).kind,
  });
}

/** A property of a record; of all else, what stands under the field's name, made on demand where it takes arguments. */
function readValue(source: unknown, field: string, args: Arguments): unknown {
  const holder = source as Readonly<Record<string, unknown>>;
  if ('relations' in holder) {
    const { id, properties } = source as MemoryRecord;
    return field === 'id' ? id : properties[field];
  }
  const value = holder[field];
  return typeof value === 'function' ? (value as (args: Arguments) => unknown)(args) : value;
}
