import type { Kind } from '../../model/Model.js';
import { listOrders } from '../../model/listOrders.js';
import type { Compilation } from './Compilation.js';
import { drawHop } from './drawHop.js';
import type { Given } from './Given.js';

/** One key of an order: what it is in Cypher, and how a cursor names it. */
export interface OrderKey {
  readonly cypher: string;
  readonly name: string;
  readonly descending: boolean;
}

export interface CompiledOrder {
  /** Patterns for what stands at a neighbour, to be matched along. */
  readonly matches: readonly string[];
  /** True of every record, but what lets the planner read an order off the index of its first key and the id beside it. */
  readonly conditions: readonly string[];
  /** The variables that those patterns add. */
  readonly variables: readonly string[];
  /** Never null, and unique together: the id comes last. */
  readonly keys: readonly OrderKey[];
}

/** The order of a list of records: as asked for by `<listed>OrderField`, or the list's own, or else by id. */
export function compileOrder(
  compilation: Compilation,
  kind: Kind,
  variable: string,
  given: Given | null,
  byDefault: readonly string[],
  listed = kind.name,
): CompiledOrder {
  const orders = listOrders(compilation.model.schema, listed);
  const asked = given?.items().map((item) => ({
    by: orders.get(String(item.get('field')?.decides())) ?? '',
    descending: item.get('direction')?.decides() === 'DESC',
  }));
  const matches: string[] = [];
  const variables: string[] = [];
  const keys: OrderKey[] = [];
  for (const { by, descending } of asked?.length ? asked : byDefault.map((one) => ({ by: one, descending: false }))) {
    const [property = '', neighbour] = by.split('.').reverse();
    if (keys.some((key) => key.name.replace(/^-/, '') === by)) continue;
    let at = variable;
    let owner = kind;
    if (neighbour !== undefined) {
      const hop = kind.fields.get(neighbour);
      if (hop?.form !== 'hop') throw new Error(`${kind.name} has no ${neighbour} to order by.`);
      at = compilation.variable(neighbour);
      matches.push(`MATCH (${variable})${drawHop(hop, at)}`);
      owner = compilation.kind(hop.targets[0] ?? '');
      variables.push(at);
    }
    const stored = descending ? nameDescending(owner, property) : property;
    keys.push({ cypher: `${at}.${stored}`, name: `${descending ? '-' : ''}${by}`, descending });
  }
  // The id goes the way of the last key before it, so that an index of the two is read from either end.
  const descending = keys.at(-1)?.descending ?? false;
  if (!keys.some(({ cypher }) => cypher === `${variable}.id`)) {
    keys.push({ cypher: `${variable}.id`, name: 'id', descending });
  }
  const [first] = keys;
  const owner = first?.cypher.split('.')[0] ?? variable;
  const conditions = [`${first?.cypher ?? owner} IS NOT NULL`, `${owner}.id IS NOT NULL`];
  return { matches, conditions: [...new Set(conditions)], variables, keys };
}

/** Unknown dates come last either way: for that the descending order has a property of its own. */
function nameDescending({ derivations }: Kind, property: string): string {
  const derivation = derivations.find((one) => one.property === property);
  const down = derivations.find(({ from, how }) => from === derivation?.from && how === 'dateOrderDown');
  return derivation?.how === 'dateOrder' && down ? down.property : property;
}
