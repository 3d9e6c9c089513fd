import {
  type FieldNode,
  getDirectiveValues,
  type GraphQLObjectType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Compilation } from './Compilation.js';

/** The fields selected of an object type, by response key, in order; those of one key are merged later. */
export function collectFields(
  compilation: Compilation,
  type: GraphQLObjectType,
  sets: readonly (SelectionSetNode | undefined)[],
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  const collect = (selections: readonly SelectionNode[]): void => {
    for (const selection of selections) {
      if (!isIncluded(compilation, selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        fields.set(key, [...(fields.get(key) ?? []), selection]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (applies(compilation, type, selection.typeCondition?.name.value)) collect(selection.selectionSet.selections);
      } else {
        const name = selection.name.value;
        const fragment = compilation.fragments.get(name);
        if (visited.has(name) || !fragment) continue;
        visited.add(name);
        if (applies(compilation, type, fragment.typeCondition.name.value)) collect(fragment.selectionSet.selections);
      }
    }
  };
  for (const set of sets) collect(set?.selections ?? []);
  return fields;
}

function isIncluded({ variables }: Compilation, selection: SelectionNode): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variables);
  return skip?.if !== true && include?.if !== false;
}

function applies({ model }: Compilation, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true;
  const conditional = model.schema.getType(condition);
  return isAbstractType(conditional) && model.schema.isSubType(conditional, type);
}
