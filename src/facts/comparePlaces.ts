import type { Place } from './Statement.js';

/** The order in which a file is read. */
export function comparePlaces({ place: one }: { place: Place }, { place: other }: { place: Place }): number {
  return one.line - other.line || one.column - other.column;
}
