import type { Place } from '../Statement.js';
import type { Draft } from './Draft.js';
import { makeRecordId } from './makeRecordId.js';

/**
 * The citation of a fact that came in as a record: no words, but the record itself. `record` is what it is called in the
 * dataset (`persons/abc`, `line 12`), `url` its own page or the source that it names, where it has one. Records with the
 * same `key` have the same citation.
 */
export function draftRecordCitation(
  dataset: string,
  key: string,
  details: { readonly record: string; readonly url: string | null; readonly place: Place },
): Draft {
  const { record, url, place } = details;
  // An entity's id has no ~, a fact's begins with that of an entity: this is neither.
  const id = makeRecordId(dataset, key).replace('.', '~');
  return { kind: 'Citation', id, fields: { source: dataset, record, url }, place };
}
