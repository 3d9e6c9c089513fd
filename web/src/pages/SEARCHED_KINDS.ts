import type { EntityKind, LinkedFragment } from '../generated/documents.js';

/** What the search can be narrowed to, in the order in which it is offered, with the type that the API answers by. */
export const SEARCHED_KINDS: Readonly<Record<EntityKind, LinkedFragment['__typename']>> = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  POST: 'Post',
  EVENT: 'Event',
  GROUP: 'Group',
  AWARD: 'Award',
  PROGRAMME: 'Programme',
  AREA: 'Area',
};
