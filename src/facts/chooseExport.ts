import { ExportRefusedError } from './ExportRefusedError.js';
import type { Extent, ListIds } from './extract/Extent.js';
import { suggestName } from './suggestName.js';
import { EXPORT_FORMATS } from './write/EXPORT_FORMATS.js';
import type { ExportFormat } from './write/ExportFormat.js';

interface Wishes {
  readonly format?: string;
  readonly dataset?: string;
  readonly entity?: string;
  /** Those that are wanted, where not all are. */
  readonly participations?: ListIds;
}

/** What to export, and in which format, as command line and query string say it. Throws an ExportRefusedError that says what would pass. */
export function chooseExport({ format: key, dataset, entity, participations }: Wishes): {
  readonly format: ExportFormat;
  readonly extent: Extent;
} {
  const keys = EXPORT_FORMATS.map((one) => one.key);
  const format = EXPORT_FORMATS.find((one) => one.key === (key ?? keys[0]));
  if (!format) {
    throw new ExportRefusedError(
      'BAD_USER_INPUT',
      `There is no format "${String(key)}". ${suggestName(String(key), keys)}There are: ${keys.join(', ')}.`,
    );
  }
  if ([dataset, entity, participations].filter((one) => one !== undefined).length > 1) {
    throw new ExportRefusedError(
      'BAD_USER_INPUT',
      'A dataset, an entity or participations can be exported, not several at once. Leave out all but one.',
    );
  }
  if (dataset !== undefined) return { format, extent: { of: 'dataset', name: dataset } };
  if (participations !== undefined) return { format, extent: { of: 'facts', listIds: participations } };
  return { format, extent: entity === undefined ? { of: 'graph' } : { of: 'entity', id: entity } };
}
