import type { Reader } from '../../database/Database.js';
import type { Extent } from './Extent.js';

/** How far imports are, of all datasets or of the one that is read. */
export interface GraphState {
  /** Differs from that of another moment where an import changed something, or ended, between the two. */
  readonly mark: string;
  /** Datasets that an import is changing, or that one left unfinished. */
  readonly incomplete: readonly string[];
}

export async function readState(reader: Reader, extent: Extent): Promise<GraphState> {
  const rows = await reader.run<{ name: string; complete: boolean; importedAt: string; token: string | null }>(
    `MATCH (d:Dataset) WHERE $only IS NULL OR d.name = $only
     RETURN d.name AS name, d.complete AS complete, d.importedAt AS importedAt, d.token AS token ORDER BY name`,
    { only: extent.of === 'dataset' ? extent.name : null },
  );
  const merged = await reader.run('MATCH (m:Merged) RETURN count(m) AS count', {});
  return {
    mark: JSON.stringify([rows, merged]),
    incomplete: rows.flatMap(({ name, complete }) => (complete ? [] : [name])),
  };
}
