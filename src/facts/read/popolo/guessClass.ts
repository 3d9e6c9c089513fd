import { isRecord } from '../isRecord.js';
import { findClass } from './findClass.js';
import type { PopoloClass } from './POPOLO_CLASSES.js';

/** The keys that tell a record's class where nothing else does, the surest first. */
const TELLING: readonly (readonly [PopoloClass, readonly string[]])[] = [
  ['memberships', ['person', 'person_id', 'member', 'member_id', 'on_behalf_of', 'on_behalf_of_id']],
  ['memberships', ['legislative_period', 'legislative_period_id']],
  ['persons', ['birth_date', 'death_date', 'gender', 'family_name', 'given_name', 'additional_name', 'sort_name']],
  ['persons', ['honorific_prefix', 'honorific_suffix', 'patronymic_name', 'national_identity', 'biography']],
  ['events', ['attendees', 'location', 'start_date', 'end_date']],
  ['posts', ['label', 'other_label', 'other_labels', 'role']],
  ['areas', ['geometry', 'identifier']],
  ['organizations', ['founding_date', 'dissolution_date', 'posts', 'classification', 'parent_id', 'parent']],
];

/** Keys of what we have no place for: votes, motions, speeches, ways to reach somebody. */
const FOREIGN = ['text', 'value', 'option', 'votes', 'vote_events', 'vote_event_id', 'voter_id', 'motion', 'counts'];

/** The class of a record that stands alone, or in a list without a name; undefined where nothing tells. */
export function guessClass(record: Readonly<Record<string, unknown>>): PopoloClass | undefined {
  const type = record['@type'];
  const named = typeof type === 'string' ? findClass(type) : readContext(record['@context']);
  if (named !== undefined) return named;
  if (FOREIGN.some((key) => key in record)) return undefined;
  const telling = TELLING.find(([, keys]) => keys.some((key) => key in record))?.[0];
  // What has no name is a membership, or a post: it has a label, or a role.
  if (telling === 'memberships' || 'name' in record) return telling ?? guessByMemberships(record.memberships);
  return 'label' in record || 'role' in record ? 'posts' : undefined;
}

/** Popolo's own JSON-LD contexts are one a class: `http://www.popoloproject.com/contexts/person.jsonld`. */
function readContext(context: unknown): PopoloClass | undefined {
  const name = typeof context === 'string' ? /popolo.*\/(\w+)\.jsonld$/.exec(context)?.[1] : undefined;
  return name === undefined ? undefined : findClass(name);
}

/** Those within a person name bodies, those within a body name people. */
function guessByMemberships(memberships: unknown): PopoloClass | undefined {
  const [first] = Array.isArray(memberships) ? (memberships as unknown[]) : [];
  if (!isRecord(first)) return undefined;
  return ['person', 'person_id', 'member', 'member_id'].some((key) => key in first) ? 'organizations' : 'persons';
}
