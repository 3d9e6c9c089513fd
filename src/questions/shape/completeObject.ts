import { type FieldNode, GraphQLError } from 'graphql';
import type { AnswerPath, Completer, Completion } from './Completer.js';
import { listPath } from './listPath.js';

/** A selected field of an object. */
export interface ObjectField {
  /** Under which the client gets it, and the database returned it: its alias or name. */
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  /** `Person.name`, for messages. */
  readonly place: string;
  readonly nonNull: boolean;
  /** Whether it is one scalar or enum, which needs no path unless something is wrong with it. */
  readonly leaf?: boolean;
  readonly complete: Completer;
  /** Given without asking the row: `__typename`, or what is computed from the whole row. */
  readonly read?: (row: Row) => unknown;
}

export type Row = Readonly<Record<string, unknown>>;

/** Where a row of what may be of several kinds says of which it is; no response key begins like this. */
export const KIND = '__kind';

/** An object, field by field in the order of the selection. A field that can't be null and is spoils the object. */
export function completeObject(fields: readonly ObjectField[]): Completer {
  // A client may alias a field to `__proto__`: then no prototype, which costs V8 several times as much.
  const unusual = fields.some(({ key }) => key === '__proto__');
  return (value, path, completion) => {
    if (value === null || value === undefined) return null;
    const object = (unusual ? Object.create(null) : {}) as Record<string, unknown>;
    for (const field of fields) object[field.key] = completeField(field, value as Row, path, completion);
    return object;
  };
}

/** Not to be made for every leaf of an answer. */
const NOWHERE: AnswerPath = { before: null, key: '' };

/** One field of an object or of the operation itself, errors kept to the nearest place that can be null. */
export function completeField(
  field: ObjectField,
  row: Row,
  before: AnswerPath | null,
  completion: Completion,
): unknown {
  const path: AnswerPath = field.leaf ? NOWHERE : { before, key: field.key };
  try {
    const completed = field.complete(field.read ? field.read(row) : row[field.key], path, completion);
    if (completed !== null || !field.nonNull) return completed;
    throw new GraphQLError(`Cannot return null for non-nullable field ${field.place}.`);
  } catch (error) {
    const located = locate(error, field, { before, key: field.key });
    if (field.nonNull) throw located;
    completion.errors.push(located);
    return null;
  }
}

function locate(error: unknown, field: ObjectField, path: AnswerPath): GraphQLError {
  if (error instanceof GraphQLError && error.path && error.nodes) return error;
  const message = error instanceof Error ? error.message : String(error);
  const at = error instanceof GraphQLError && error.path ? error.path : listPath(path);
  return new GraphQLError(message, { nodes: field.nodes, path: at });
}
