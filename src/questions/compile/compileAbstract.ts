import type { FieldNode } from 'graphql';
import type { Completer } from '../shape/Completer.js';
import type { Kind } from '../../model/Model.js';
import type { Compilation } from './Compilation.js';
import type { Compiled } from './Compiled.js';
import { compileRecord } from './compileRecord.js';

/** The key under which a row says of what kind it is; no response key begins like this. */
const KIND = '__kind';

/**
 * A record that may be of several kinds: each is compiled as what it is, and the row says which it was. Null where it
 * is of none of them.
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
  const branches = kinds.map((kind) => {
    const { cypher, before, complete } = compileRecord(compilation, kind, variable, nodes);
    completers.set(kind.name, complete);
    const rest = cypher === '{}' ? '' : `, ${cypher.slice(1, -1)}`;
    return { kind, map: `{\`${KIND}\`: '${kind.name}'${rest}}`, before };
  });
  const complete: Completer = (value, path, completion) => {
    const kind = (value as Record<string, unknown> | null | undefined)?.[KIND];
    return completers.get(kind)?.(value, path, completion) ?? null;
  };
  if (branches.every((branch) => branch.before === undefined)) {
    const cases = branches.map(({ kind, map }) => `WHEN ${variable}:${kind.name} THEN ${map}`);
    return { cypher: `CASE ${cases.join('\n')} END`, complete };
  }
  // No CALL fits into a CASE: each kind gets a branch that yields one row or none.
  const record = compilation.variable('record');
  const union = branches.map(
    ({ kind, map, before }) => `WITH * WHERE ${variable}:${kind.name}\n${before ?? ''} RETURN ${map} AS ${record}`,
  );
  const rows = compilation.variable('rows');
  const before = `CALL (*) { CALL (*) { ${union.join('\nUNION ALL\n')} } RETURN collect(${record}) AS ${rows} }`;
  return { cypher: `HEAD(${rows})`, before, complete };
}
