import type { FileRecord, ReadContext, Reading } from '../Format.js';
import { camelizeKeys } from '../camelizeKeys.js';
import { isRecord } from '../isRecord.js';
import { isSaid } from '../isSaid.js';
import { lookUp } from '../lookUp.js';
import { findClass } from './findClass.js';
import { OWN_LISTS } from './OWN_LISTS.js';
import { PopoloReader } from './PopoloReader.js';
import { PopoloScope } from './PopoloScope.js';
import type { PopoloValue } from './PopoloValue.js';

const NOT_TOLD =
  'Put it into a list that says what it is: persons, organizations, memberships, posts, events or areas.';

/** What a record of a Popolo file says. */
export function readPopoloRecord({ key, place, value }: FileRecord, context: ReadContext): Iterable<Reading> {
  const { list, record, broken } = value as PopoloValue;
  if (broken) {
    const rest = broken.text === null ? 'What follows was not read: mend the file, and import it again.' : 'Mend it.';
    return [{ problem: { place, what: broken.why, remedy: rest } }];
  }
  const known = list === null ? undefined : findClass(list);
  const own = list === null ? undefined : lookUp(OWN_LISTS, list);
  if (list !== null && !known && !own) return [{ passed: list }];
  if (!isRecord(record)) {
    return [
      { problem: { place, what: `It is no record, but ${JSON.stringify(record)}.`, remedy: 'Write {"id": …}.' } },
    ];
  }
  if (own) return isSaid(record[own.has]) ? [readOwn(own.kind, record, place)] : [{ passed: String(list) }];
  if (!known) return [{ problem: { place, what: 'Nothing tells what sort of record it is.', remedy: NOT_TOLD } }];
  const scope = new PopoloScope(context, place, key, record);
  new PopoloReader(scope).read(known, record);
  return scope.readings;
}

/** What our own exports list in the SDL's terms: its ids are of the graph. */
function readOwn(
  kind: string,
  { id, ...fields }: Readonly<Record<string, unknown>>,
  place: FileRecord['place'],
): Reading {
  const given = camelizeKeys(fields) as Record<string, unknown>;
  return { draft: { kind, id: typeof id === 'string' ? id : null, fields: given, place } };
}
