import type { FieldNode } from 'graphql';
import type { Field, Kind } from '../../model/Model.js';
import type { Compilation } from './Compilation.js';
import { collectFields } from './collectFields.js';

type Group = [Kind, ...Kind[]];

/** Kinds of which the same fields are selected, stored in the same way. */
export function groupKinds(
  compilation: Compilation,
  kinds: readonly Kind[],
  parents: readonly FieldNode[],
): readonly Group[] {
  const numbers = new Map<FieldNode, number>();
  const groups = new Map<string, Group>();
  for (const kind of kinds) {
    const fields = collectFields(
      compilation,
      compilation.objectType(kind.name),
      parents.map((node) => node.selectionSet),
    );
    const signature = Array.from(fields, ([key, nodes]) => {
      const places = nodes.map((node) => {
        if (!numbers.has(node)) numbers.set(node, numbers.size);
        return numbers.get(node);
      });
      return [key, places, describeStorage(kind.fields.get(nodes[0]?.name.value ?? ''))];
    });
    const text = JSON.stringify(signature);
    const group = groups.get(text);
    if (group) group.push(kind);
    else groups.set(text, [kind]);
  }
  return [...groups.values()];
}

function describeStorage(field: Field | undefined): unknown {
  if (field?.form !== 'hop') return field?.form;
  return [field.relationships, field.direction, field.targets, field.arity, field.owned, field.orderedBy];
}
