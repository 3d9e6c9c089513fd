import type { Extent } from '../facts/extract/Extent.js';
import { suggestName } from '../facts/suggestName.js';
import { EXPORT_FORMATS } from '../facts/write/EXPORT_FORMATS.js';
import type { ExportFormat } from '../facts/write/ExportFormat.js';
import { InputError } from './InputError.js';

interface Wishes {
  readonly format?: string;
  readonly dataset?: string;
  readonly entity?: string;
}

/** What to export, and in which format, as command line and query string say it. Throws an InputError that says what would pass. */
export function chooseExport({ format: key, dataset, entity }: Wishes): {
  readonly format: ExportFormat;
  readonly extent: Extent;
} {
  const keys = EXPORT_FORMATS.map((one) => one.key);
  const format = EXPORT_FORMATS.find((one) => one.key === (key ?? keys[0]));
  if (!format) {
    throw new InputError(
      `There is no format "${String(key)}". ${suggestName(String(key), keys)}There are: ${keys.join(', ')}.`,
    );
  }
  if (dataset !== undefined && entity !== undefined) {
    throw new InputError('A dataset or an entity can be exported, not both at once. Leave out one of the two.');
  }
  if (dataset !== undefined) return { format, extent: { of: 'dataset', name: dataset } };
  return { format, extent: entity === undefined ? { of: 'graph' } : { of: 'entity', id: entity } };
}
