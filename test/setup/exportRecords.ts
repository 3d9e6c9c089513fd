import type { Database } from '../../src/database/Database.js';
import { exportFacts } from '../../src/facts/exportFacts.js';
import type { Extent } from '../../src/facts/extract/Extent.js';
import { openExtract } from '../../src/facts/extract/openExtract.js';
import type { GraphRecord } from '../../src/facts/GraphRecord.js';
import type { ExportFormat } from '../../src/facts/write/ExportFormat.js';
import type { Model } from '../../src/model/Model.js';

/** What the graph has of an extent, and what a format makes of it. */
export interface Exported {
  readonly records: readonly GraphRecord[];
  readonly text: string;
}

export async function exportRecords(
  database: Database,
  model: Model,
  format: ExportFormat,
  extent: Extent,
): Promise<Exported> {
  const records: GraphRecord[] = [];
  const extract = await openExtract(database.readFor(), model, extent);
  for (const kind of model.kinds.values()) {
    if (kind.section !== '') for await (const record of extract.read(kind)) records.push(record);
  }
  let text = '';
  await exportFacts(database, model, format, extent, {
    take: async ({ pieces }) => {
      for await (const piece of pieces) text += piece;
    },
  });
  return { records, text };
}
