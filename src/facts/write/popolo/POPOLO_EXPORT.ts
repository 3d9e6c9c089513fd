import type { ExportFormat } from '../ExportFormat.js';
import { writePopolo } from './writePopolo.js';

/** Popolo JSON, with lists of our own for what Popolo has no class for. */
export const POPOLO_EXPORT: ExportFormat = {
  name: 'Popolo',
  key: 'popolo',
  mediaType: 'application/json',
  extension: 'popolo.json',
  write: writePopolo,
};
