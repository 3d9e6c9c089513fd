import type { FieldNode } from 'graphql';
import type { Embedded, Kind, Parts, ValueType } from '../../model/Model.js';
import { nameEmbedded } from '../../model/nameEmbedded.js';
import { completeLeaf } from '../shape/completeLeaf.js';
import { completeList } from '../shape/completeList.js';
import type { Compilation } from './Compilation.js';
import { collectRows } from './collectRows.js';
import type { Compiled } from './Compiled.js';
import { compileHop } from './compileHop.js';
import { type CompiledField, compileObject, type SelectedField } from './compileObject.js';
import { COMPUTED_FIELDS } from './computed/computedFields.js';

/** A record that a Cypher variable holds, whose kind is known. */
export function compileRecord(
  compilation: Compilation,
  kind: Kind,
  variable: string,
  nodes: readonly FieldNode[],
): Compiled {
  const type = compilation.objectType(kind.name);
  return compileObject(compilation, type, nodes, (field) => compileField(compilation, kind, variable, field));
}

function compileField(compilation: Compilation, kind: Kind, variable: string, selected: SelectedField): CompiledField {
  const field = kind.fields.get(selected.definition.name);
  switch (field?.form) {
    case 'property': {
      const leaf = completeLeaf(field.type);
      const complete = field.list ? completeList(leaf, true) : leaf;
      return { cypher: `${variable}.${field.name}`, complete };
    }
    case 'embedded':
      return compileEmbedded(compilation, field, variable, selected.nodes);
    case 'parts':
      return compileParts(compilation, field, variable, selected.nodes);
    case 'hop':
      return compileHop(compilation, kind, field, variable, selected);
    case 'computed': {
      const compute = COMPUTED_FIELDS[field.name];
      if (compute) return compute(compilation, variable, selected, kind);
    }
  }
  throw new Error(`Nothing compiles ${kind.name}.${selected.definition.name}.`);
}

function compileEmbedded(
  compilation: Compilation,
  field: Embedded,
  variable: string,
  nodes: readonly FieldNode[],
): Compiled {
  const stored = (name: string): string => `${variable}.${nameEmbedded(field.name, name)}`;
  const value = compileValue(compilation, field.type, nodes, stored);
  const [first] = field.type.properties;
  const cypher = `CASE WHEN ${stored(first?.name ?? '')} IS NOT NULL THEN ${value.cypher} END`;
  return { cypher, complete: value.complete };
}

function compileParts(compilation: Compilation, field: Parts, variable: string, nodes: readonly FieldNode[]): Compiled {
  const part = compilation.variable(field.type.name.toLowerCase());
  const value = compileValue(compilation, field.type, nodes, (name) => `${part}.${name}`);
  const clauses = `MATCH (${variable})-[:${field.relationship}]->(${part}:${field.type.name})
WITH ${part} ORDER BY ${part}.position`;
  return { ...collectRows(compilation, clauses, value), complete: completeList(value.complete, true) };
}

function compileValue(
  compilation: Compilation,
  type: ValueType,
  nodes: readonly FieldNode[],
  stored: (name: string) => string,
): Compiled {
  return compileObject(compilation, compilation.objectType(type.name), nodes, ({ definition }) => {
    const property = type.properties.find((one) => one.name === definition.name);
    if (!property) throw new Error(`${type.name} doesn't store ${definition.name}.`);
    return { cypher: stored(property.name), complete: completeLeaf(property.type) };
  });
}
