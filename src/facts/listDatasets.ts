import type { Database } from '../database/Database.js';
import type { Dataset } from './Dataset.js';

/** A dataset as the graph has it. */
export interface ListedDataset extends Dataset {
  /** ISO 8601, in UTC: when an import last changed something. */
  readonly importedAt: string;
  readonly complete: boolean;
  /** Records by kind. */
  readonly counts: Readonly<Record<string, number>>;
}

/** All datasets of the graph, by name. */
export async function listDatasets(database: Database): Promise<ListedDataset[]> {
  const rows = await database.read(
    `MATCH (d:Dataset)
     RETURN d {.name, .title, .publisher, .licence, .url, .file, .seed, .importedAt, .complete} AS dataset,
       COLLECT { MATCH (d)-[:COUNTED]->(part) RETURN [part.kind, part.count] ORDER BY part.position } AS counts
     ORDER BY d.name`,
    {},
  );
  return rows.map(({ dataset, counts }) => ({
    ...(dataset as Omit<ListedDataset, 'counts'>),
    counts: Object.fromEntries(counts as [string, number][]),
  }));
}
