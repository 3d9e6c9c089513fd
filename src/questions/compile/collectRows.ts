import type { Compilation } from './Compilation.js';
import type { Compiled } from './Compiled.js';
import { indent } from './indent.js';

/**
 * All rows that some clauses find, each as `row` has it, as one list. Normally an expression. But Cypher refuses a map
 * that mixes variables with an aggregation, however deep in a subquery of that expression; where there is one, the list
 * is made by a CALL in front of the RETURN, and so is whatever that list is part of.
 */
export function collectRows(
  compilation: Compilation,
  clauses: string,
  row: Pick<Compiled, 'cypher' | 'before'>,
  aggregates = false,
): Pick<Compiled, 'cypher' | 'before'> {
  if (!aggregates && row.before === undefined) {
    return { cypher: `COLLECT {${indent(`${clauses}\nRETURN ${row.cypher}`)}}` };
  }
  const rows = compilation.variable('rows');
  const body = [clauses, ...(row.before === undefined ? [] : [row.before]), `RETURN collect(${row.cypher}) AS ${rows}`];
  const before = `CALL (*) {${indent(body.join('\n'))}}`;
  return { cypher: rows, before };
}
