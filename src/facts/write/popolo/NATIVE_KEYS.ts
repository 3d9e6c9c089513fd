/** Popolo's classes in the order in which a document lists them, and the key of Popolo's that each field of ours has. */
export const NATIVE_KEYS = {
  persons: {
    kind: 'Person',
    keys: { name: 'name', gender: 'gender', birthDate: 'birth_date', deathDate: 'death_date' },
  },
  organizations: {
    kind: 'Organization',
    keys: {
      name: 'name',
      classification: 'classification',
      foundingDate: 'founding_date',
      dissolutionDate: 'dissolution_date',
      parent: 'parent_id',
    },
  },
  posts: { kind: 'Post', keys: { name: 'label', organization: 'organization_id' } },
  areas: { kind: 'Area', keys: { name: 'name', classification: 'classification', parent: 'parent_id' } },
  events: {
    kind: 'Event',
    keys: {
      name: 'name',
      classification: 'classification',
      startDate: 'start_date',
      endDate: 'end_date',
      location: 'location',
      partOf: 'parent_id',
    },
  },
  memberships: {
    kind: 'Membership',
    keys: {
      title: 'role',
      organization: 'organization_id',
      post: 'post_id',
      onBehalfOf: 'on_behalf_of_id',
      area: 'area_id',
      legislativePeriod: 'legislative_period_id',
      startDate: 'start_date',
      endDate: 'end_date',
    },
  },
} as const;
