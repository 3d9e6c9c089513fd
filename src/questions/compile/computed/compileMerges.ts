import { type GraphQLLeafType, getNamedType } from 'graphql';
import { completeLeaf } from '../../shape/completeLeaf.js';
import { completeList } from '../../shape/completeList.js';
import { collectRows } from '../collectRows.js';
import type { Compilation } from '../Compilation.js';
import type { Compiled } from '../Compiled.js';
import { compileObject, type SelectedField } from '../compileObject.js';

/** What leads to an entity because it was merged into it. */
export function compileMerges(compilation: Compilation, entity: string, { nodes }: SelectedField): Compiled {
  const merge = compilation.variable('merge');
  const object = compileObject(compilation, compilation.objectType('Merge'), nodes, ({ definition }) => ({
    cypher: `${merge}.${definition.name}`,
    complete: completeLeaf(getNamedType(definition.type) as GraphQLLeafType),
  }));
  const clauses = `MATCH (${merge}:Merged {staysAs: ${entity}.id}) WHERE ${merge}:MergedEntity
WITH ${merge} ORDER BY ${merge}.id`;
  return { ...collectRows(compilation, clauses, object), complete: completeList(object.complete, true) };
}
