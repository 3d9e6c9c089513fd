import { getNamedType, type GraphQLObjectType } from 'graphql';
import { completeLeaf } from '../../shape/completeLeaf.js';
import { completeList } from '../../shape/completeList.js';
import { badArgument } from '../badArgument.js';
import { collectRows } from '../collectRows.js';
import type { Compilation } from '../Compilation.js';
import { compileAbstract } from '../compileAbstract.js';
import type { Compiled } from '../Compiled.js';
import { compileObject, type SelectedField } from '../compileObject.js';
import type { Given } from '../Given.js';
import { limitIds } from './compileNodes.js';
import { listKinds } from './listKinds.js';

const DEFAULT_SIZE = 100;
const MOST_SIZE = 2000;
const MOST_DEPTH = 3;

/**
 * The entities up to `depth` facts away, nearest first, and every fact that joins two of them. One circle is drawn after
 * the other, so that what is cut off is what is farthest.
 */
export function compileNeighbourhood(compilation: Compilation, { definition, nodes, given }: SelectedField): Compiled {
  const of = given.get('of');
  if (!of) throw new Error('neighbourhood lacks a middle: the operation was not validated.');
  const [seed, found, near, members] = ['seed', 'found', 'near', 'members'].map((stem) => compilation.variable(stem));
  const types = compilation.model.shortcutTypes.join('|');
  const size = given.get('first');
  const limit = compilation.limit(size, DEFAULT_SIZE, (value) => {
    if (Number(value) >= 1 && Number(value) <= MOST_SIZE) return value;
    throw badArgument(size ?? given, `first is ${String(value)}. Ask for 1 to ${String(MOST_SIZE)} entities.`);
  });
  const circle = `CALL (${found}) { UNWIND ${found} AS ${seed} MATCH (${seed})-[:${types}]-(${near}:Entity) WHERE NOT ${near} IN ${found}
WITH DISTINCT ${near} ORDER BY ${near}.id LIMIT ${limit} + 1 RETURN collect(${near}) AS ${near} }
WITH ${found} + ${near} AS ${found}`;

  const type = getNamedType(definition.type) as GraphQLObjectType;
  const object = compileObject(compilation, type, nodes, (field) => {
    if (field.definition.name === 'truncated') {
      return { cypher: `size(${found}) > ${limit}`, complete: (value) => value };
    }
    return field.definition.name === 'nodes'
      ? compileEntities(compilation, String(members), field)
      : compileLinks(compilation, String(members), types, field);
  });
  const clauses = `MATCH (${seed}:Node) WHERE ${seed}.id IN ${compilation.resolveIds(of, limitIds(of))} AND ${seed}:Entity
WITH ${seed} ORDER BY ${seed}.id WITH collect(${seed}) AS ${found}
${Array(readDepth(given.get('depth')))
  .fill(circle)
  .join('\n')}
WITH ${found}, ${found}[..${limit}] AS ${members}`;
  const rows = collectRows(compilation, clauses, object, true);
  return { ...rows, cypher: `HEAD(${rows.cypher})`, complete: object.complete };
}

function readDepth(given: Given | null): number {
  if (!given) return 1;
  const depth = Number(given.decides());
  if (depth >= 1 && depth <= MOST_DEPTH) return depth;
  throw badArgument(given, `depth is ${String(depth)}. Ask for 1 to ${String(MOST_DEPTH)} facts away.`);
}

function compileEntities(compilation: Compilation, members: string, { nodes }: SelectedField): Compiled {
  const node = compilation.variable('node');
  const entity = compileAbstract(compilation, listKinds(compilation, 'Entity'), node, nodes);
  const rows = collectRows(compilation, `UNWIND ${members} AS ${node}`, entity);
  return { ...rows, complete: completeList(entity.complete, true) };
}

function compileLinks(compilation: Compilation, members: string, types: string, field: SelectedField): Compiled {
  const [from, to, step, fact] = ['from', 'to', 'step', 'fact'].map((stem) => compilation.variable(stem));
  const idType = compilation.objectType('Person').getFields().id;
  const type = getNamedType(field.definition.type) as GraphQLObjectType;
  const link = compileObject(compilation, type, field.nodes, ({ definition, nodes }) => {
    if (definition.name === 'fact') {
      return compileAbstract(compilation, listKinds(compilation, 'Fact'), String(fact), nodes);
    }
    if (!idType) throw new Error('Person has no id.');
    const end = definition.name === 'from' ? from : to;
    return { cypher: `${String(end)}.id`, complete: completeLeaf(getNamedType(idType.type) as never) };
  });
  const clauses = `UNWIND ${members} AS ${String(from)}
MATCH (${String(from)})-[${String(step)}:${types}]->(${String(to)}) WHERE ${String(to)} IN ${members}
MATCH (${String(fact)}:Node {id: ${String(step)}.id})
WITH ${String(from)}, ${String(to)}, ${String(fact)} ORDER BY ${String(fact)}.id, ${String(from)}.id, ${String(to)}.id`;
  return { ...collectRows(compilation, clauses, link), complete: completeList(link.complete, true) };
}
