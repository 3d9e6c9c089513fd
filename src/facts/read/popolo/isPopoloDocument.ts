import { lookUp } from '../lookUp.js';
import { findClass } from './findClass.js';
import { NAMELESS } from './NAMELESS.js';
import { OWN_LISTS } from './OWN_LISTS.js';

/** Lists that a single record may have, too: a body its posts, a person their memberships. */
const WITHIN_RECORDS = new Set(['memberships', 'posts', 'events', 'areas', 'sources']);

/** What a record has that stands by itself, and a document of lists hasn't. */
const OF_RECORDS = [
  'name',
  'label',
  'role',
  'person_id',
  'organization_id',
  'birth_date',
  'identifiers',
  'other_names',
];

/** Whether these are the keys of a document of lists: `{"persons": […], "memberships": […]}`. */
export function isPopoloDocument(keys: ReadonlySet<string>): boolean {
  const lists = [...keys].filter((key) => isListName(key));
  if (lists.some((key) => !WITHIN_RECORDS.has(key))) return true;
  return lists.length > 0 && !OF_RECORDS.some((key) => keys.has(key));
}

function isListName(key: string): boolean {
  if (key === NAMELESS || lookUp(OWN_LISTS, key)) return true;
  // "person" is a class, too, and embedded in a membership.
  return (key.endsWith('s') || key === 'people') && findClass(key) !== undefined;
}
