import type { FieldNode } from 'graphql';
import type { Kind } from '../../model/Model.js';
import type { Completer } from '../shape/Completer.js';
import { KIND } from '../shape/completeObject.js';
import type { Compilation } from './Compilation.js';
import type { Compiled } from './Compiled.js';
import { compileRecord } from './compileRecord.js';
import { groupKinds } from './groupKinds.js';
import { writeMap } from './writeMap.js';

/**
 * A record that may be of several kinds. Kinds of which the same is asked, and which store it alike, are compiled once:
 * otherwise each level of such records would multiply the statement. The row says of what kind it was; null where it is
 * of none of them.
 */
export function compileAbstract(
  compilation: Compilation,
  kinds: readonly Kind[],
  variable: string,
  nodes: readonly FieldNode[],
): Compiled {
  const [only] = kinds;
  if (kinds.length === 1 && only) return compileRecord(compilation, only, variable, nodes);
  const completers = new Map<unknown, Completer>();
  const branches = groupKinds(compilation, kinds, nodes).map((group) => {
    const [first] = group;
    const { cypher, before, complete } = compileRecord(compilation, first, variable, nodes);
    for (const { name } of group) completers.set(name, complete);
    const rest = cypher === '{}' ? [] : [cypher.slice(1, -1).trim()];
    const map = writeMap([`\`${KIND}\`: ${writeKind(group, variable)}`, ...rest]);
    return { label: group.map(({ name }) => name).join('|'), map, before };
  });
  const complete: Completer = (value, path, completion) => {
    const kind = (value as Record<string, unknown> | null | undefined)?.[KIND];
    return completers.get(kind)?.(value, path, completion) ?? null;
  };
  if (branches.every((branch) => branch.before === undefined)) {
    const cases = branches.map(({ label, map }) => `WHEN ${variable}:${label} THEN ${map}`);
    return { cypher: `CASE ${cases.join('\n')} END`, complete };
  }
  // No CALL fits into a CASE: each group gets a branch that yields one row or none.
  const record = compilation.variable('record');
  const union = branches.map(
    ({ label, map, before }) => `WITH * WHERE ${variable}:${label}\n${before ?? ''} RETURN ${map} AS ${record}`,
  );
  const rows = compilation.variable('rows');
  const before = `CALL (*) { CALL (*) { ${union.join('\nUNION ALL\n')} } RETURN collect(${record}) AS ${rows} }`;
  return { cypher: `HEAD(${rows})`, before, complete };
}

function writeKind(group: readonly Kind[], variable: string): string {
  const [first] = group;
  if (group.length === 1 && first) return `'${first.name}'`;
  return `CASE ${group.map(({ name }) => `WHEN ${variable}:${name} THEN '${name}'`).join(' ')} END`;
}
