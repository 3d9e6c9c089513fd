import type { Format } from '../Format.js';
import type { FtmValue } from './FtmValue.js';
import { listFtmRecords } from './listFtmRecords.js';
import { readFtmRecord } from './readFtmRecord.js';
import { recogniseFtm } from './recogniseFtm.js';

/** FollowTheMoney entities, one JSON object a line, as OpenSanctions, Aleph and `ftm` write them. */
export const FOLLOW_THE_MONEY: Format = {
  name: 'FollowTheMoney',
  recognise: recogniseFtm,
  listRecords: listFtmRecords,
  readRecord: readFtmRecord,
  async *writeRecords(records) {
    for await (const { value } of records) {
      const { parsed, broken } = value as FtmValue;
      if (broken?.text !== null) yield `${broken?.text ?? JSON.stringify(parsed)}\n`;
    }
  },
};
