import type { PopoloEntityClass } from './POPOLO_CLASSES.js';

/** Where in the model a key of a record goes. */
export type FieldRule =
  | { readonly as: 'text' | 'date'; readonly to: string }
  /** `to` is null where the model has no relation for it: what is embedded is an entity nevertheless. */
  | { readonly as: 'reference'; readonly to: string | null; readonly list: PopoloEntityClass }
  | { readonly as: 'identifier'; readonly scheme: string | null }
  | { readonly as: 'image' }
  /** Read in a way of its own. */
  | { readonly as: 'own' };

const OWN: FieldRule = { as: 'own' };
const text = (to: string): FieldRule => ({ as: 'text', to });
const date = (to: string): FieldRule => ({ as: 'date', to });

/** A reference is written as an id, as an embedded record, or as both. */
function reference(key: string, to: string | null, list: PopoloEntityClass): Record<string, FieldRule> {
  const rule: FieldRule = { as: 'reference', to, list };
  return { [key]: rule, [`${key}_id`]: rule };
}

const FACT = { id: OWN, sources: OWN, cochair: OWN };

const ENTITY = {
  ...FACT,
  name: text('name'),
  other_names: OWN,
  identifiers: OWN,
  links: OWN,
  image: { as: 'image' },
  images: { as: 'image' },
  wikidata: { as: 'identifier', scheme: 'wikidata' },
} as const;

/**
 * The keys of Popolo's records that have a place in the model, by class, EveryPolitician's and embedded records included.
 * Where two go to one field, the first that is said does. Any other key is left out, and counted.
 */
export const FIELDS: Readonly<Record<string, Readonly<Record<string, FieldRule>>>> = {
  persons: {
    ...ENTITY,
    gender: text('gender'),
    birth_date: date('birthDate'),
    death_date: date('deathDate'),
    memberships: OWN,
  },
  organizations: {
    ...ENTITY,
    classification: text('classification'),
    founding_date: date('foundingDate'),
    dissolution_date: date('dissolutionDate'),
    ...reference('parent', 'parent', 'organizations'),
    memberships: OWN,
    posts: OWN,
    children: OWN,
  },
  posts: {
    ...ENTITY,
    label: text('name'),
    role: text('name'),
    other_label: OWN,
    other_labels: OWN,
    ...reference('organization', 'organization', 'organizations'),
    memberships: OWN,
  },
  areas: {
    ...ENTITY,
    classification: text('classification'),
    type: text('classification'),
    identifier: { as: 'identifier', scheme: null },
    ...reference('parent', 'parent', 'areas'),
    children: OWN,
  },
  events: {
    ...ENTITY,
    classification: text('classification'),
    start_date: date('startDate'),
    end_date: date('endDate'),
    location: text('location'),
    ...reference('parent', 'partOf', 'events'),
    organization: OWN,
    organization_id: OWN,
    attendees: OWN,
  },
  memberships: {
    ...FACT,
    role: text('title'),
    label: text('title'),
    ...reference('person', 'member', 'persons'),
    ...reference('member', 'member', 'persons'),
    member_type: OWN,
    ...reference('organization', 'organization', 'organizations'),
    ...reference('post', 'post', 'posts'),
    ...reference('on_behalf_of', 'onBehalfOf', 'organizations'),
    ...reference('area', 'area', 'areas'),
    ...reference('legislative_period', 'legislativePeriod', 'events'),
    start_date: date('startDate'),
    end_date: date('endDate'),
  },
};
