import type { Compilation } from '../Compilation.js';
import type { Given } from '../Given.js';

/**
 * The call of the full-text index of names. Which kinds are asked for is a condition for Lucene itself, so that names of
 * others take no place among those that it gives; it adds nothing to their scores.
 */
export function writeNameSearch(
  compilation: Compilation,
  lucene: string,
  kinds: Given | null,
  most: number,
  yields: string,
): string {
  const query = kinds ? `'+(' + ${lucene} + ') ' + ${compilation.parameter(kinds, writeOwners)}` : lucene;
  return `CALL db.index.fulltext.queryNodes('entity_names', ${query}, {limit: ${String(most)}}) YIELD ${yields}`;
}

function writeOwners(kinds: unknown): string {
  const owners = (kinds as readonly string[]).map((kind) => kind.toLowerCase());
  return `+owner:(${owners.length > 0 ? owners.join(' ') : 'nobody'})^0`;
}
