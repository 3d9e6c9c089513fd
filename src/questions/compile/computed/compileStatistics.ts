import type { GraphQLObjectType } from 'graphql';
import { getNamedType } from 'graphql';
import type { Compilation } from '../Compilation.js';
import type { Compiled } from '../Compiled.js';
import { compileObject, type SelectedField } from '../compileObject.js';

/** How many records of each kind there are: each field is named like the section that a seed file lists them in. */
export function compileStatistics(compilation: Compilation, { definition, nodes }: SelectedField): Compiled {
  const type = getNamedType(definition.type) as GraphQLObjectType;
  return compileObject(compilation, type, nodes, (field) => {
    const kind = [...compilation.model.kinds.values()].find((one) => one.section === field.definition.name);
    if (!kind) throw new Error(`Statistics.${field.definition.name} counts nothing.`);
    return { cypher: `COUNT { (:${kind.name}) }`, complete: (value) => value };
  });
}
