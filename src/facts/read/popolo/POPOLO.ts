import type { Format } from '../Format.js';
import { listPopoloRecords } from './listPopoloRecords.js';
import { readPopoloRecord } from './readPopoloRecord.js';
import { recognisePopolo } from './recognisePopolo.js';
import { writePopoloRecords } from './writePopoloRecords.js';

/** Popolo JSON, with what EveryPolitician adds to it: legislative periods, types of areas. */
export const POPOLO: Format = {
  name: 'Popolo',
  recognise: recognisePopolo,
  listRecords: listPopoloRecords,
  readRecord: readPopoloRecord,
  writeRecords: writePopoloRecords,
};
