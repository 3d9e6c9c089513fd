import type { CompiledOperation } from '../compile/compileOperation.js';
import { indent } from '../compile/indent.js';

const gathered = new WeakMap<CompiledOperation, string>();

/**
 * The statement of one request as a statement over many (`$asked`, each with its `index`): every parameter becomes that
 * request's, except those that Cypher wants to know before it sees a row. Made once for each compiled operation.
 */
export function gatherStatement(compiled: CompiledOperation): string {
  const known = gathered.get(compiled);
  if (known !== undefined) return known;
  const shared = new Set(compiled.sharedParameters);
  // No text stands in a statement, only names of ours: a dollar always begins a parameter.
  const inner = (compiled.statement ?? '').replaceAll(/\$(\w+)/g, (parameter, name: string) =>
    shared.has(name) ? parameter : `asked.${name}`,
  );
  const statement = `UNWIND $asked AS asked\nCALL (asked) {${indent(inner)}}\nRETURN asked.index AS index, answer`;
  gathered.set(compiled, statement);
  return statement;
}
