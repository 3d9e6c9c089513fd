/** Popolo's classes as its documents list them, and the kinds of ours that they are. */
export const POPOLO_CLASSES = {
  persons: 'Person',
  organizations: 'Organization',
  posts: 'Post',
  areas: 'Area',
  events: 'Event',
  memberships: 'Membership',
} as const;

export type PopoloClass = keyof typeof POPOLO_CLASSES;

/** The classes of what others refer to. */
export type PopoloEntityClass = Exclude<PopoloClass, 'memberships'>;
