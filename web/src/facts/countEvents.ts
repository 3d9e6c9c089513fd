import type { PresenceFragment } from '../generated/documents.js';

/** How many events a list tells of; while not all of it is there, how many of its rows are. */
export function countEvents(rows: readonly PresenceFragment[], total: number): { shown: number; total: number } {
  if (rows.length < total) return { shown: rows.length, total };
  const events = new Set(rows.map(({ event }) => event.id)).size;
  return { shown: events, total: events };
}
