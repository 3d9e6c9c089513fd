import { exportFacts } from '../../src/facts/exportFacts.js';
import type { Extent } from '../../src/facts/extract/Extent.js';
import { EXPORT_FORMATS } from '../../src/facts/write/EXPORT_FORMATS.js';
import { model } from './askGraph.js';
import type { ScratchNeo4j } from './useScratchNeo4j.js';

/** An export as one text. `onPiece` is told of each piece of it. */
export async function exportText(
  { database }: ScratchNeo4j,
  key: string,
  extent: Extent = { of: 'graph' },
  onPiece: () => Promise<void> = () => Promise.resolve(),
): Promise<string> {
  const format = EXPORT_FORMATS.find((one) => one.key === key);
  if (!format) throw new Error(`There is no format ${key}.`);
  let text = '';
  await exportFacts(database, model, format, extent, {
    take: async ({ pieces }) => {
      for await (const piece of pieces) {
        text += piece;
        await onPiece();
      }
    },
  });
  return text;
}
