import { listOrders } from '../../model/listOrders.js';
import type { Compilation } from './Compilation.js';
import type { OrderKey } from './compileOrder.js';
import type { Given } from './Given.js';

/** What an order's column is in Cypher, never null: unknown dates come last either way, and so differ by the way. */
export type RowColumns = Readonly<Record<string, string | ((descending: boolean) => string)>>;

/**
 * The order of a list whose rows are more than a record, e.g. people with how many events are shared: as asked for by
 * `<row>OrderField`, whose values name columns, and where that decides nothing, or nothing is asked for, the list's own.
 */
export function compileRowOrder(
  compilation: Compilation,
  row: string,
  given: Given | null,
  columns: RowColumns,
  own: readonly OrderKey[],
): OrderKey[] {
  const orders = listOrders(compilation.model.schema, row);
  const asked = (given?.items() ?? []).map((item): OrderKey => {
    const by = orders.get(String(item.get('field')?.decides())) ?? '';
    const descending = item.get('direction')?.decides() === 'DESC';
    const column = columns[by];
    if (column === undefined) throw new Error(`${row} has no column ${by} to order by.`);
    const cypher = typeof column === 'string' ? column : column(descending);
    return { cypher, name: `${descending ? '-' : ''}${by}`, descending };
  });
  const keys: OrderKey[] = [];
  for (const key of [...asked, ...own]) {
    if (!keys.some(({ name }) => nameColumn(name) === nameColumn(key.name))) keys.push(key);
  }
  return keys;
}

/** A key's name without the way that it goes. */
function nameColumn(name: string): string {
  return name.replace(/^-/, '');
}
