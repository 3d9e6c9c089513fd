import type { PresenceFragment } from '../generated/documents.js';

/** How many there are in a list of who took part: whoever had two roles is there once. */
export function countParticipants(presences: readonly PresenceFragment[]): number {
  return new Set(presences.map(({ participant }) => participant.id)).size;
}
