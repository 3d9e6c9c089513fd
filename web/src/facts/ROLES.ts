import type { ParticipationRole } from '../generated/documents.js';

/** The roles in the order in which they are offered. */
export const ROLES: readonly ParticipationRole[] = [
  'ORGANIZER',
  'CHAIR',
  'CO_CHAIR',
  'MODERATOR',
  'OPENING_SPEAKER',
  'SPEAKER',
  'PRESENTER',
  'HONOREE',
  'ATTENDEE',
];
