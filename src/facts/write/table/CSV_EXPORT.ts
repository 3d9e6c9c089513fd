import type { ExportFormat } from '../ExportFormat.js';
import { writeTable } from './writeTable.js';

/** A table of who was at which event. */
export const CSV_EXPORT: ExportFormat = {
  name: 'CSV, one row a participation',
  key: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  extension: 'csv',
  write: writeTable,
};
