import { completeList } from '../../shape/completeList.js';
import { badArgument } from '../badArgument.js';
import { collectRows } from '../collectRows.js';
import type { Compilation } from '../Compilation.js';
import { compileAbstract } from '../compileAbstract.js';
import type { Compiled } from '../Compiled.js';
import type { SelectedField } from '../compileObject.js';
import type { Given } from '../Given.js';

const MOST = 100;

/** Records by their ids, in the ids' order, with null for those that aren't there. */
export function compileNodes(compilation: Compilation, { given, nodes }: SelectedField): Compiled {
  const ids = given.get('ids');
  if (!ids) throw new Error('nodes has no ids: the operation was not validated.');
  const [id, node] = [compilation.variable('id'), compilation.variable('node')];
  const record = compileAbstract(compilation, [...compilation.model.kinds.values()], node, nodes);
  const clauses = `UNWIND ${compilation.resolveIds(ids, limitIds(ids))} AS ${id}
OPTIONAL MATCH (${node}:Node {id: ${id}})`;
  // A list inside of the list: collect() would drop the nulls that stand for what isn't there.
  const rows = collectRows(compilation, clauses, { ...record, cypher: `[${record.cypher}]` });
  const cypher = `[item IN ${rows.cypher} | item[0]]`;
  return { ...rows, cypher, complete: completeList(record.complete, false) };
}

/** Refuses more ids than a call may have. */
export function limitIds(given: Given): (value: unknown) => unknown {
  return (value) => {
    const count = (value as readonly string[]).length;
    if (count <= MOST) return value;
    throw badArgument(given, `${String(count)} ids are too many. Ask for ${String(MOST)} at most.`);
  };
}
