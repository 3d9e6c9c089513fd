import type { ExportFormat } from '../ExportFormat.js';
import { writeFtm } from './writeFtm.js';

/** A stream of FollowTheMoney entities; what it has no schema for comes as the nearest, and under `cochair`. */
export const FTM_EXPORT: ExportFormat = {
  name: 'FollowTheMoney',
  key: 'ftm',
  mediaType: 'application/x-ndjson',
  extension: 'ftm.json',
  write: writeFtm,
};
