import type { Kind } from '../../model/Model.js';
import type { Compilation } from './Compilation.js';
import { compileFilter, joinConditions } from './compileFilter.js';
import type { Given } from './Given.js';

/** A `where` on an entity of whatever kind: what holds of a fact that touches it, whichever end of the fact it is. */
export function compileEntityFilter(compilation: Compilation, variable: string, where: Given): string {
  const compileAll = (given: Given): string[] =>
    given.items().map((one) => compileEntityFilter(compilation, variable, one));
  const conditions = where.keys().map((key) => {
    const given = where.get(key);
    if (!given) return 'true';
    if (key === 'and') return joinConditions(compileAll(given), 'AND', 'true');
    if (key === 'or') return joinConditions(compileAll(given), 'OR', 'false');
    if (key === 'not') return `NOT coalesce(${compileEntityFilter(compilation, variable, given)}, false)`;
    const kind = [...compilation.model.kinds.values()].find(({ section }) => section === key);
    if (!kind) throw new Error(`EntityWhere.${key} is the section of no kind.`);
    const fact = compilation.variable(key);
    const condition = compileFilter(compilation, kind, fact, given);
    return `EXISTS { MATCH (${variable})-[:${listEnds(compilation, kind).join('|')}]-(${fact}:${kind.name}) WHERE ${condition} }`;
  });
  return joinConditions(conditions, 'AND', 'true');
}

/** The relationships that join facts of a kind with entities. */
function listEnds({ model }: Compilation, { fields }: Kind): string[] {
  const types = [...fields.values()].flatMap((field) => {
    if (field.form !== 'hop' || !field.owned) return [];
    const leadsToEntities = field.targets.every((target) => model.kinds.get(target)?.labels.includes('Entity'));
    return leadsToEntities ? field.relationships : [];
  });
  return [...new Set(types)];
}
