/** Popolo's classes as its documents list them, and the kinds of ours that they are. */
export const POPOLO_CLASSES = {
  persons: 'Person',
  people: 'Person',
  organizations: 'Organization',
  posts: 'Post',
  areas: 'Area',
  events: 'Event',
  memberships: 'Membership',
} as const;

/** The classes of what others refer to. */
export type PopoloEntityClass = Exclude<PopoloClass, 'memberships'>;

export type PopoloClass = keyof typeof POPOLO_CLASSES;

/** Lists that our own exports add for what Popolo has no class for, in the SDL's own terms. */
export const OWN_LISTS: Readonly<Record<string, string>> = {
  sources: 'Source',
  citations: 'Citation',
  groups: 'Group',
  programmes: 'Programme',
  awards: 'Award',
  participations: 'Participation',
  conferrals: 'Conferral',
};

export function isEntityClass(name: string): name is PopoloEntityClass {
  return name in POPOLO_CLASSES && name !== 'memberships';
}
