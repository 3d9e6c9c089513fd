import { applySchema } from '../../dist/database/applySchema.js';
import type { Database } from '../../dist/database/Database.js';
import type { GraphRecord } from '../../dist/facts/GraphRecord.js';
import { orderKinds } from '../../dist/facts/import/orderKinds.js';
import { writeRecords } from '../../dist/facts/import/writeRecords.js';
import type { Model } from '../../dist/model/Model.js';
import { generateGraph } from './generateGraph.js';
import type { GraphSize } from './sizeGraph.js';

const BATCH = 20_000;

/** Writes the generated graph with the importer's own writer, unless it is there from an earlier run. */
export async function loadGraph(
  database: Database,
  model: Model,
  size: GraphSize,
  say: (line: string) => void,
): Promise<void> {
  // Count it up when the generator makes another graph than before.
  const marker = `${size.participations} participations, graph 2`;
  const [there] = await database.read('MATCH (n:BenchGraph) RETURN n.holds AS holds', {});
  if (there?.holds === marker) return;
  await applySchema(database, model);
  let batch: GraphRecord[] = [];
  let written = 0;
  const write = async (): Promise<void> => {
    const records = batch;
    batch = [];
    await database.write(async (transaction) => {
      for (const kind of orderKinds(model)) {
        const some = records.filter((record) => record.kind === kind);
        if (some.length > 0) await writeRecords(transaction, model, kind, some, new Set());
      }
    });
    written += records.length;
    say(`${written} records written`);
  };
  for (const record of generateGraph(model, size)) {
    batch.push(record);
    if (batch.length === BATCH) await write();
  }
  await write();
  await database.run('CREATE (:BenchGraph {holds: $marker})', { marker });
  await database.run('CALL db.awaitIndexes(300)', {});
  await database.run('CALL db.prepareForReplanning()', {});
}
