import type { PopoloClass } from './POPOLO_CLASSES.js';

/** The keys that tell a record's class where nothing else does, the surest first. */
const TELLING: readonly (readonly [PopoloClass, readonly string[]])[] = [
  ['memberships', ['person', 'person_id', 'member_id', 'member', 'on_behalf_of_id', 'legislative_period_id']],
  ['persons', ['birth_date', 'death_date', 'gender', 'family_name', 'given_name', 'sort_name', 'honorific_prefix']],
  ['events', ['attendees', 'location', 'status']],
  ['posts', ['label', 'other_label']],
  ['organizations', ['founding_date', 'dissolution_date', 'posts', 'classification', 'parent_id', 'parent']],
  ['areas', ['geometry', 'identifier']],
];

/** The class of a record that stands alone, or in a list without a name: a person where nothing tells. */
export function guessClass(record: Readonly<Record<string, unknown>>): PopoloClass {
  return TELLING.find(([, keys]) => keys.some((key) => key in record))?.[0] ?? 'persons';
}
