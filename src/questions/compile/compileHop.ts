import type { Hop, Kind } from '../../model/Model.js';
import { completeList } from '../shape/completeList.js';
import { badArgument } from './badArgument.js';
import { compileAsOf } from './compileAsOf.js';
import { compileCertainty } from './compileCertainty.js';
import { collectRows } from './collectRows.js';
import type { Compilation } from './Compilation.js';
import type { Compiled } from './Compiled.js';
import { compileAbstract } from './compileAbstract.js';
import type { SelectedField } from './compileObject.js';
import { compileFilter } from './compileFilter.js';
import { type CompiledOrder, compileOrder } from './compileOrder.js';
import { compilePage } from './compilePage.js';
import { drawHop } from './drawHop.js';
import type { Given } from './Given.js';
import { ARGUMENT_LIMITS } from '../limit/ARGUMENT_LIMITS.js';

/** Of a list that isn't paged through. */
const MOST = ARGUMENT_LIMITS.pageSize;

/** A step along relationships: to one record, to a plain list, or to a connection that is paged through. */
export function compileHop(
  compilation: Compilation,
  kind: Kind,
  hop: Hop,
  from: string,
  selected: SelectedField,
): Compiled {
  const kinds = hop.targets.map((target) => compilation.kind(target));
  const to = compilation.variable(stemOf(hop));
  const several = hop.relationships.length > 1;
  if (hop.arity === 'connection') {
    const [target] = kinds;
    if (!target) throw new Error(`${kind.name}.${hop.name} leads nowhere.`);
    const start =
      selected.given.get('includeDescendants')?.decides() === true ? drawDescendants(kind, from) : `(${from})`;
    const where = selected.given.get('where');
    const asOf = selected.given.get('asOf');
    const held = asOf ? compileAsOf(compilation, to, asOf) : null;
    const orderBy = selected.given.get('orderBy');
    const asked = orderBy?.items().length ? orderBy : null;
    // What no file states (a dataset's records) has no order of its own, and may lead to one record twice: merged ones.
    const unstated = hop.owned && kind.section === '';
    // Where the SDL names no order, a list is in the order in which the record states it.
    const ordered = asked !== null || hop.orderedBy.length > 0;
    const link = hop.owned && !unstated && !ordered ? compilation.variable('link') : '';
    // Records of any kind can be ordered by what any kind has.
    const listed = kinds.length === 1 ? target.name : 'Node';
    const order = link ? orderAsStated(link, to) : compileOrder(compilation, target, to, asked, hop.orderedBy, listed);
    return compilePage(compilation, selected, {
      match: [`MATCH ${start}${drawHop(hop, to, link)}`, ...order.matches].join(' '),
      conditions: [...(where ? [compileFilter(compilation, target, to, where)] : []), ...(held ? [held.possible] : [])],
      gather: several || unstated ? `WITH DISTINCT ${[to, ...order.variables].join(', ')}` : null,
      carried: [to, ...order.variables],
      keys: order.keys,
      compileNode: (nodes) => compileAbstract(compilation, kinds, to, nodes),
      compileEdgeField: () => compileCertainty(compilation, held?.certainty ?? null),
    });
  }
  const record = compileAbstract(compilation, kinds, to, selected.nodes);
  if (hop.arity === 'one') {
    const rows = collectRows(compilation, `MATCH (${from})${drawHop(hop, to)} WITH ${to} LIMIT 1`, record);
    return { ...rows, cypher: `HEAD(${rows.cypher})`, complete: record.complete };
  }
  const first = selected.given.get('first');
  const limit = first
    ? ` LIMIT ${compilation.limit(first, MOST, (value) => readCount(first, value))}`
    : selected.definition.args.some(({ name }) => name === 'first')
      ? ` LIMIT ${compilation.limit(null, MOST, () => MOST)}`
      : '';
  const link = compilation.variable('link');
  const clauses = hop.owned
    ? `MATCH (${from})${drawHop(hop, to, link)} 
WITH ${to}, ${link} ORDER BY ${link}.position, ${to}.id${limit}`
    : `MATCH (${from})${drawHop(hop, to)}
WITH DISTINCT ${to} ORDER BY ${to}.id${limit}`;
  return { ...collectRows(compilation, clauses, record), complete: completeList(record.complete, true) };
}

function readCount(given: Given, value: unknown): number {
  const count = Number(value);
  if (count >= 0 && count <= MOST) return count;
  const message = `first is ${count}. Ask for 0 to ${MOST}.`;
  throw badArgument(given, message, count > MOST ? { code: 'PAGE_SIZE_LIMIT', limit: MOST, cost: count } : undefined);
}

function orderAsStated(link: string, to: string): CompiledOrder {
  const keys = [
    { cypher: `${link}.position`, name: 'stated', descending: false },
    { cypher: `${to}.id`, name: 'id', descending: false },
  ];
  return { matches: [], conditions: [], variables: [link], keys };
}

function stemOf(hop: Hop): string {
  const [only] = hop.targets;
  return hop.targets.length === 1 && only ? only.charAt(0).toLowerCase() + only.slice(1) : hop.name;
}

/** The organization itself and all below it, at any depth. */
function drawDescendants(kind: Kind, from: string): string {
  const children = kind.fields.get('children');
  if (children?.form !== 'hop') throw new Error(`${kind.name} has no children to include.`);
  const [type] = children.relationships;
  return `(${from})<-[:${String(type)}*0..]-(:${kind.name})`;
}
