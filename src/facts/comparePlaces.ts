import type { Place } from './Statement.js';

/** The order in which a file is read. */
export function comparePlaces({ place: one }: { place: Place }, { place: other }: { place: Place }): number {
  return (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0);
}
