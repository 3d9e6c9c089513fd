import type { Kind } from '../../model/Model.js';
import type { Compilation } from './Compilation.js';
import { compileCondition, joinConditions } from './compileFilter.js';
import { compileTextFilter } from './compileTextFilter.js';
import { drawHop } from './drawHop.js';
import type { Given } from './Given.js';

/** Where a list begins instead of at all records of its kind. */
export interface Anchor {
  /** Clauses that find the records. */
  readonly match: string;
  /** Whether they may find a record several times, by several ways. */
  readonly repeats: boolean;
  /** What else of the `where` has to hold of them. */
  readonly conditions: readonly string[];
}

/**
 * A `where` that holds only near certain records (`participations: {event: {id: …}}`) is answered from those outwards:
 * a handful of steps, where looking at every record of the kind in the list's order would be a hundred thousand. Records
 * are certain by their ids, or else by a name. Null where neither must hold.
 */
export function compileAnchor(compilation: Compilation, kind: Kind, variable: string, where: Given): Anchor | null {
  const conditions = flatten(where);
  const byId = conditions.findIndex((one) => leadsTo(compilation, kind, one, namesId));
  const index = byId >= 0 ? byId : conditions.findIndex((one) => leadsTo(compilation, kind, one, namesName));
  const leading = conditions[index];
  if (!leading) return null;
  const others = conditions.filter((_, at) => at !== index);
  const rest = others.map(({ key, given }) => compileCondition(compilation, kind, variable, key, given));
  const own = `MATCH (${variable}:${kind.name}`;
  const hop = kind.fields.get(leading.key);
  if (leading.key === 'name') {
    const name = compilation.variable('name');
    const condition = compileTextFilter(compilation, `${name}.value`, `${name}.folded`, leading.given);
    // One name may be of several, and a record may have the name twice.
    return {
      match: `MATCH (${name}:Name) WHERE ${condition}\n${own})-[:NAMED]->(${name})`,
      repeats: true,
      conditions: rest,
    };
  }
  if (hop?.form !== 'hop') {
    return {
      match: `${own})`,
      repeats: false,
      conditions: [compileCondition(compilation, kind, variable, leading.key, leading.given), ...rest],
    };
  }
  const to = compilation.variable(leading.key);
  const inner = compileAnchor(compilation, compilation.kind(hop.targets[0] ?? ''), to, leading.given);
  if (!inner) throw new Error(`${kind.name}.${leading.key} leads to nothing certain after all.`);
  const near = inner.conditions.length > 0 ? ` WHERE ${joinConditions(inner.conditions, 'AND', 'true')}` : '';
  return {
    match: `${inner.match}${near}\n${own})${drawHop(hop, to)}`,
    repeats: inner.repeats || hop.arity !== 'one',
    conditions: rest,
  };
}

interface Condition {
  readonly key: string;
  readonly given: Given;
}

/** All that must hold together, `and` dissolved. */
function flatten(where: Given): Condition[] {
  return where.keys().flatMap((key) => {
    const given = where.get(key);
    if (!given) return [];
    return key === 'and' ? given.items().flatMap(flatten) : [{ key, given }];
  });
}

/** What makes a record certain: a condition of its own. */
type Certain = (condition: Condition) => boolean;

function namesId({ key, given }: Condition): boolean {
  return key === 'id' && given.keys().length > 0;
}

/** Not `matches`: what it finds may be half of all. */
function namesName({ key, given }: Condition): boolean {
  return key === 'name' && (given.get('eq') !== null || given.get('in') !== null);
}

function leadsTo(compilation: Compilation, kind: Kind, condition: Condition, isCertain: Certain): boolean {
  if (isCertain(condition)) return true;
  const hop = kind.fields.get(condition.key);
  if (hop?.form !== 'hop') return false;
  const target = compilation.kind(hop.targets[0] ?? '');
  return flatten(condition.given).some((one) => leadsTo(compilation, target, one, isCertain));
}
