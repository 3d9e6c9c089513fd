import type { GraphQLObjectType } from 'graphql';
import { getNamedType } from 'graphql';
import { completeList } from '../../shape/completeList.js';
import { badArgument } from '../badArgument.js';
import { collectRows } from '../collectRows.js';
import type { Compilation } from '../Compilation.js';
import { compileAbstract } from '../compileAbstract.js';
import type { Compiled } from '../Compiled.js';
import { compileObject, type SelectedField } from '../compileObject.js';
import { listKinds } from './listKinds.js';

const DEFAULT_LENGTH = 6;
const MOST_LENGTH = 10;
const DEFAULT_COUNT = 5;
const MOST_COUNT = 100;

/** Chains over the shortcuts, each of which stands for a fact. The two ends being one makes a chain without facts. */
export function compileShortestPaths(compilation: Compilation, { definition, nodes, given }: SelectedField): Compiled {
  const [from, to, first] = [given.get('from'), given.get('to'), given.get('first')];
  if (!from || !to) throw new Error('shortestPaths lacks an end: the operation was not validated.');
  const [one, other] = [compilation.variable('one'), compilation.variable('other')];
  const path = compilation.variable('path');
  const type = getNamedType(definition.type) as GraphQLObjectType;
  const object = compileObject(compilation, type, nodes, (field) => compileField(compilation, path, field));
  const count = compilation.limit(first, DEFAULT_COUNT, (value) => {
    if (Number(value) >= 0 && Number(value) <= MOST_COUNT) return value;
    throw badArgument(first ?? given, `first is ${String(value)}. Ask for 0 to ${String(MOST_COUNT)} chains.`);
  });
  const ends = `MATCH (${one}:Node {id: ${compilation.resolveId(from)}})
MATCH (${other}:Node {id: ${compilation.resolveId(to)}})
WHERE ${one}:Entity AND ${other}:Entity`;
  // Neo4j refuses to look for a path from a node to itself, so that case has a branch of its own.
  const arrow = `[:${compilation.model.shortcutTypes.join('|')}*1..${String(readLength(given))}]`;
  const clauses = `${ends}
CALL (${one}, ${other}) {
WITH ${one}, ${other} WHERE ${one} = ${other} MATCH ${path} = (${one}) RETURN ${path}
UNION ALL
WITH ${one}, ${other} WHERE ${one} <> ${other} MATCH ${path} = allShortestPaths((${one})-${arrow}-(${other})) RETURN ${path}
}
WITH ${path} ORDER BY [step IN relationships(${path}) | step.id] LIMIT ${count}`;
  return { ...collectRows(compilation, clauses, object), complete: completeList(object.complete, true) };
}

/** The bound is part of the pattern: Cypher takes no parameter there. */
function readLength(given: SelectedField['given']): number {
  const asked = given.get('maxLength');
  if (!asked) return DEFAULT_LENGTH;
  const length = Number(asked.decides());
  if (Number.isInteger(length) && length >= 1 && length <= MOST_LENGTH) return length;
  throw badArgument(asked, `maxLength is ${String(length)}. A chain has 1 to ${String(MOST_LENGTH)} facts.`);
}

function compileField(compilation: Compilation, path: string, { definition, nodes }: SelectedField): Compiled {
  if (definition.name === 'length') return { cypher: `length(${path})`, complete: (value) => value };
  if (definition.name === 'nodes') {
    const node = compilation.variable('node');
    const entity = compileAbstract(compilation, listKinds(compilation, 'Entity'), node, nodes);
    const rows = collectRows(compilation, `UNWIND nodes(${path}) AS ${node}`, entity);
    return { ...rows, complete: completeList(entity.complete, true) };
  }
  const [step, fact] = [compilation.variable('step'), compilation.variable('fact')];
  const compiled = compileAbstract(compilation, listKinds(compilation, 'Fact'), fact, nodes);
  const clauses = `UNWIND relationships(${path}) AS ${step} MATCH (${fact}:Node {id: ${step}.id})`;
  return { ...collectRows(compilation, clauses, compiled), complete: completeList(compiled.complete, true) };
}
