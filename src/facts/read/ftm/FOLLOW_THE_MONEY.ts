import type { FileRecord, Format, ReadContext, Reading } from '../Format.js';
import { FtmReader } from './FtmReader.js';
import { listFtmRecords } from './listFtmRecords.js';
import { readFtmEntity } from './readFtmEntity.js';

/** FollowTheMoney entities, one JSON object a line, as OpenSanctions, Aleph and `ftm` write them. */
export const FOLLOW_THE_MONEY: Format = {
  name: 'FollowTheMoney',
  recognise: (start) => {
    const line = /^\s*(\{.*)/.exec(start)?.[1] ?? '';
    return /"schema"\s*:\s*"\w+"/.test(line) && /"(?:properties|id)"\s*:/.test(line);
  },
  listRecords: listFtmRecords,
  readRecord,
  async *writeRecords(records) {
    for await (const { value } of records)
      yield typeof value === 'string' ? `${value}\n` : `${JSON.stringify(value)}\n`;
  },
};

function readRecord({ place, value }: FileRecord, context: ReadContext): Iterable<Reading> {
  if (typeof value === 'string') {
    return [{ problem: { place, what: 'The line is no JSON object.', remedy: 'Write one entity a line.' } }];
  }
  const { op, entity } = value as { op?: unknown; entity?: unknown };
  // A delta says what became of entities; of a deleted one there is nothing to be read.
  if (op === 'DEL') return [{ passed: 'deletion' }];
  const read = readFtmEntity(op === undefined ? value : entity);
  if (!read) {
    const remedy = 'An entity has an id, a schema and properties.';
    return [{ problem: { place, what: 'The line is no entity: it lacks an id or a schema.', remedy } }];
  }
  const reader = new FtmReader(context, place);
  reader.read(read);
  return reader.readings;
}
