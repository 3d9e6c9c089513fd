import type { FileRecord, ReadContext, Reading } from '../Format.js';
import { isRecord } from '../isRecord.js';
import { FtmReader } from './FtmReader.js';
import type { FtmValue } from './FtmValue.js';
import { readFtmEntity } from './readFtmEntity.js';

/** What an entity says, or a line of a delta: what became of one. */
export function readFtmRecord({ place, value }: FileRecord, context: ReadContext): Iterable<Reading> {
  const { parsed, broken } = value as FtmValue;
  if (broken) {
    const remedy = broken.text === null ? 'What follows was not read: mend the file.' : 'Write one entity a line.';
    return [{ problem: { place, what: broken.why, remedy } }];
  }
  const { op, entity } = isRecord(parsed) ? parsed : {};
  // A delta says what became of entities; of a deleted one there is nothing to be read.
  if (op === 'DEL') return [{ passed: 'deletion' }];
  const read = readFtmEntity(op === undefined ? parsed : entity);
  if (!read) {
    const remedy = 'An entity has an id, a schema and properties.';
    return [{ problem: { place, what: 'It is no entity: it lacks a schema.', remedy } }];
  }
  const reader = new FtmReader(context, place);
  reader.read(read);
  return reader.readings;
}
