import { personById } from './personById.js';
import { personMemberships } from './personMemberships.js';
import { eventWithGuests } from './eventWithGuests.js';
import { latestEvents } from './latestEvents.js';
import { searchPeople } from './searchPeople.js';
import { metInRole } from './metInRole.js';
import { coParticipants } from './coParticipants.js';
import { shortestPath } from './shortestPath.js';
import { page500 } from './page500.js';
import { countFiltered } from './countFiltered.js';
import type { Operation } from './Operation.js';

/** What is asked, in the order of the report's table. */
export const OPERATIONS: readonly Operation[] = [
  personById,
  personMemberships,
  eventWithGuests,
  latestEvents,
  searchPeople,
  metInRole,
  coParticipants,
  shortestPath,
  page500,
  countFiltered,
];
