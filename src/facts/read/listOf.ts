import { isSaid } from './isSaid.js';

/** A value of a parsed file as a list: where one is meant, some write it without the brackets. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : isSaid(value) ? [value] : [];
}
