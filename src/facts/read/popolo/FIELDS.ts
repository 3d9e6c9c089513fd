/** What is read of a record elsewhere, in a way of its own. */
const ELSEWHERE = true;

const COMMON = {
  id: ELSEWHERE,
  name: ELSEWHERE,
  other_names: ELSEWHERE,
  identifiers: ELSEWHERE,
  links: ELSEWHERE,
  sources: ELSEWHERE,
  memberships: ELSEWHERE,
  cochair: ELSEWHERE,
  image: 'image',
  images: 'image',
} as const;

/**
 * The keys of Popolo's records that have a place in the model, by the kinds of ours: the field that takes the value as it
 * is. Any other key is left out, and counted.
 */
export const FIELDS: Readonly<Partial<Record<string, Readonly<Partial<Record<string, string | true>>>>>> = {
  Person: { ...COMMON, gender: 'gender', birth_date: 'birthDate', death_date: 'deathDate' },
  Organization: {
    ...COMMON,
    classification: 'classification',
    founding_date: 'foundingDate',
    dissolution_date: 'dissolutionDate',
    parent: ELSEWHERE,
    parent_id: ELSEWHERE,
    posts: ELSEWHERE,
  },
  Post: { ...COMMON, label: ELSEWHERE, other_label: ELSEWHERE, organization: ELSEWHERE, organization_id: ELSEWHERE },
  Event: {
    ...COMMON,
    classification: 'classification',
    start_date: 'startDate',
    end_date: 'endDate',
    location: 'location',
    parent: ELSEWHERE,
    parent_id: ELSEWHERE,
    organization: ELSEWHERE,
    organization_id: ELSEWHERE,
    attendees: ELSEWHERE,
  },
  Area: {
    ...COMMON,
    classification: 'classification',
    type: 'classification',
    parent: ELSEWHERE,
    parent_id: ELSEWHERE,
  },
  Membership: {
    id: ELSEWHERE,
    role: ELSEWHERE,
    label: ELSEWHERE,
    person: ELSEWHERE,
    person_id: ELSEWHERE,
    member: ELSEWHERE,
    member_id: ELSEWHERE,
    member_type: ELSEWHERE,
    organization: ELSEWHERE,
    organization_id: ELSEWHERE,
    post: ELSEWHERE,
    post_id: ELSEWHERE,
    on_behalf_of: ELSEWHERE,
    on_behalf_of_id: ELSEWHERE,
    area: ELSEWHERE,
    area_id: ELSEWHERE,
    legislative_period: ELSEWHERE,
    legislative_period_id: ELSEWHERE,
    start_date: ELSEWHERE,
    end_date: ELSEWHERE,
    sources: ELSEWHERE,
    cochair: ELSEWHERE,
  },
};
