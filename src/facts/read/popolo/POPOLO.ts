import type { FileRecord, Format, ReadContext, Reading } from '../Format.js';
import { listPopoloRecords, type PopoloValue } from './listPopoloRecords.js';
import { PopoloReader } from './PopoloReader.js';
import { writePopoloRecords } from './writePopoloRecords.js';

/** Popolo JSON, with what EveryPolitician adds to it: legislative periods, types of areas. */
export const POPOLO: Format = {
  name: 'Popolo',
  recognise: (start) =>
    /^\s*[[{]/.test(start) &&
    /"(?:persons|people|organizations|memberships|posts|events|areas|name|person_id|organization_id|label)"\s*:/.test(
      start,
    ),
  listRecords: listPopoloRecords,
  readRecord,
  writeRecords: writePopoloRecords,
};

function readRecord({ key, place, value }: FileRecord, context: ReadContext): Iterable<Reading> {
  const popolo = value as PopoloValue;
  if (popolo.broken !== null) {
    const what = `It isn't JSON from here on: ${popolo.broken}.`;
    return [{ problem: { place, what, remedy: 'What follows was not read: mend the file, and import it again.' } }];
  }
  const reader = new PopoloReader(context, place, key);
  reader.read(popolo);
  return reader.readings;
}
