/**
 * Lists that our own exports add for what Popolo has no class for, in the SDL's own terms, and the field that each of
 * their records has: without it, a list of that name is somebody else's.
 */
export const OWN_LISTS: Readonly<Partial<Record<string, { readonly kind: string; readonly has: string }>>> = {
  sources: { kind: 'Source', has: 'title' },
  citations: { kind: 'Citation', has: 'source' },
  groups: { kind: 'Group', has: 'citations' },
  programmes: { kind: 'Programme', has: 'citations' },
  awards: { kind: 'Award', has: 'citations' },
  participations: { kind: 'Participation', has: 'citations' },
  conferrals: { kind: 'Conferral', has: 'citations' },
};
