import { badArgument } from './badArgument.js';
import type { Given } from './Given.js';
import { ARGUMENT_LIMITS } from '../limit/ARGUMENT_LIMITS.js';

/** Values that an `in` takes. */
const MOST_VALUES = ARGUMENT_LIMITS.list;

/** The values of an `in`, of which there may be a hundred. */
export function readList(given: Given, values: unknown): readonly unknown[] {
  const list = values as readonly unknown[];
  if (list.length <= MOST_VALUES) return list;
  const message = `This names ${list.length} values; ${MOST_VALUES} pass. Ask in several questions.`;
  throw badArgument(given, message, { code: 'LIST_LIMIT', limit: MOST_VALUES, cost: list.length });
}
