import {
  type FieldNode,
  getNullableType,
  type GraphQLField,
  type GraphQLObjectType,
  isLeafType,
  isNonNullType,
} from 'graphql';
import { completeObject, KIND, type ObjectField } from '../shape/completeObject.js';
import type { Compilation } from './Compilation.js';
import type { Compiled } from './Compiled.js';
import { collectFields } from './collectFields.js';
import { Given } from './Given.js';
import { writeMap } from './writeMap.js';
import { quoteKey } from './quoteKey.js';

/** One selected field of an object, as the compiler of its type gets it. */
export interface SelectedField {
  readonly definition: GraphQLField<unknown, unknown>;
  /** All nodes of the same response key; their arguments are equal, their selections are merged. */
  readonly nodes: readonly FieldNode[];
  readonly given: Given;
}

/** What a field compiles to; `read` where its value isn't in the row under the field's key but made of the whole row. */
export type CompiledField = Compiled | { readonly read: ObjectField['read']; readonly complete: Compiled['complete'] };

/**
 * An object as a Cypher map whose keys are the response's own, so that a row is nearly the answer. `compileField` is
 * asked for each selected field but `__typename`, which the selection itself answers.
 */
export function compileObject(
  compilation: Compilation,
  type: GraphQLObjectType,
  parents: readonly FieldNode[],
  compileField: (field: SelectedField) => CompiledField,
): Compiled {
  const entries: string[] = [];
  const before: string[] = [];
  const fields: ObjectField[] = [];
  const selected = collectFields(
    compilation,
    type,
    parents.map((node) => node.selectionSet),
  );
  for (const [key, nodes] of selected) {
    const [node] = nodes;
    if (!node) continue;
    const name = node.name.value;
    if (name === '__typename') {
      fields.push({
        key,
        nodes,
        place: `${type.name}.__typename`,
        nonNull: true,
        read: (row) => row[KIND] ?? type.name,
        complete: (value) => value,
      });
      continue;
    }
    const definition = type.getFields()[name];
    if (!definition) throw new Error(`${type.name} has no field ${name}: the operation was not validated.`);
    const compiled = compileField({ definition, nodes, given: Given.of(definition, node, compilation.variables) });
    if ('cypher' in compiled) {
      entries.push(`${quoteKey(key)}: ${compiled.cypher}`);
      if (compiled.before !== undefined) before.push(compiled.before);
    }
    fields.push({
      key,
      nodes,
      place: `${type.name}.${name}`,
      nonNull: isNonNullType(definition.type),
      leaf: isLeafType(getNullableType(definition.type)),
      ...('read' in compiled && compiled.read ? { read: compiled.read } : {}),
      complete: compiled.complete,
    });
  }
  const object = { cypher: writeMap(entries), complete: completeObject(fields) };
  return before.length > 0 ? { ...object, before: before.join('\n') } : object;
}
