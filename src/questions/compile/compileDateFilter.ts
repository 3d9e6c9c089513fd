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
 * A `PartialDateWhere` on a stored date, by the ends of its span that the importer keeps beside it. `orders` are the
 * properties that lists are ordered by, one each way: what the condition implies of them lets their indexes be sought,
 * whichever of them the list is read off.
 */
export function compileDateFilter(
  compilation: Compilation,
  value: string,
  orders: readonly string[],
  given: Given,
): string {
  const conditions = given.keys().map((key) => {
    const operand = given.get(key);
    if (!operand) return 'true';
    if (key === 'eq') return `${value} = ${compilation.parameter(operand)}`;
    const comparison = COMPARISONS[key as keyof typeof COMPARISONS];
    const bound = compilation.parameter(operand, (date) => parsePartialDate(String(date))?.[comparison.given] ?? null);
    return [`${value}${comparison.stored}`, ...orders]
      .map((property) => `${property} ${comparison.operator} ${bound}`)
      .join(' AND ');
  });
  return conditions.length > 0 ? conditions.join(' AND ') : 'true';
}
