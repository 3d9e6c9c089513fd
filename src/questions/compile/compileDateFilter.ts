import { parsePartialDate } from '../../text/PartialDate.js';
import type { Compilation } from './Compilation.js';
import type { Given } from './Given.js';

/** How the span of a stored date must lie to the span of the given one; all certain, never merely possible. */
const COMPARISONS = {
  lt: { stored: 'Latest', operator: '<', given: 'earliest' },
  lte: { stored: 'Latest', operator: '<=', given: 'latest' },
  gte: { stored: 'Earliest', operator: '>=', given: 'earliest' },
  gt: { stored: 'Earliest', operator: '>', given: 'latest' },
} as const;

/**
 * A `PartialDateWhere` on a stored date, by the ends of its span that the importer keeps beside it. `order` is the
 * property that lists are ordered by, where there is one: what the condition implies of it lets an index be sought.
 */
export function compileDateFilter(compilation: Compilation, value: string, order: string | null, given: Given): string {
  const conditions = given.keys().map((key) => {
    const operand = given.get(key);
    if (!operand) return 'true';
    if (key === 'eq') return `${value} = ${compilation.parameter(operand)}`;
    const comparison = COMPARISONS[key as keyof typeof COMPARISONS];
    const bound = compilation.parameter(operand, (date) => parsePartialDate(String(date))?.[comparison.given] ?? null);
    const condition = `${value}${comparison.stored} ${comparison.operator} ${bound}`;
    return order === null ? condition : `${condition} AND ${order} ${comparison.operator} ${bound}`;
  });
  return conditions.length > 0 ? conditions.join(' AND ') : 'true';
}
