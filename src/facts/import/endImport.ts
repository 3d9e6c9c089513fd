import type { Transaction } from '../../database/Database.js';
import type { Dataset } from '../Dataset.js';
import type { Before } from './beginImport.js';
import type { ImportCounts } from './importDataset.js';

/** The dataset is complete: what it is, how much it states. One that states nothing goes. Writes only where something changed. */
export async function endImport(
  transaction: Transaction,
  dataset: Dataset,
  before: Before,
  counts: ImportCounts,
): Promise<void> {
  const { name } = dataset;
  const described = describe(dataset);
  const same = Object.entries(described).every(([key, value]) => (before.properties?.[key] ?? null) === value);
  const touched = counts.added + counts.changed + counts.removed > 0;
  if (!touched && same && before.properties?.complete === true) return;
  await transaction.run(
    `MERGE (d:Dataset {name: $name})
     SET d:Node, d.id = 'dataset~' + $name, d += $described, d.complete = true, d.token = null, d.importedAt = $now
     WITH d CALL (d) { OPTIONAL MATCH (d)-[:COUNTED]->(part) DETACH DELETE part }
     CALL (d) {
       MATCH (d)<-[s:STATED_IN]-() WITH s.kind AS kind, count(*) AS count ORDER BY kind
       WITH collect({kind: kind, count: count}) AS rows
       UNWIND range(0, size(rows) - 1) AS position
       CREATE (d)-[:COUNTED]->(part:Part:KindCount) SET part = rows[position], part.position = position
     }`,
    { name, described, now: new Date().toISOString() },
  );
  await transaction.run(`MATCH (d:Dataset {name: $name}) WHERE NOT EXISTS { (d)<-[:STATED_IN]-() } DETACH DELETE d`, {
    name,
  });
}

/** What is kept of it; nothing else that the object may hold. */
function describe({ name, title, publisher, licence, url, file, seed }: Dataset): Dataset {
  return { name, title, publisher, licence, url, file, seed };
}
