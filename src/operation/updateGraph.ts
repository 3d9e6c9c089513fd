import type { Database } from '../database/Database.js';
import { applySchema } from '../database/applySchema.js';
import type { Dataset } from '../facts/Dataset.js';
import { importDataset } from '../facts/import/importDataset.js';
import { spoolStatements } from '../facts/import/spoolStatements.js';
import type { SeedDataset } from '../facts/SeedDataset.js';
import type { Model } from '../model/Model.js';
import { describeJoins } from './describeJoins.js';
import { OperatorError } from './OperatorError.js';
import { say } from './say.js';
import { showProgress } from './showProgress.js';

/**
 * Constraints and indexes, then each seed file, whole or not at all; says what each changed. What a file stated goes with
 * it; datasets that were imported otherwise stay as they are.
 */
export async function updateGraph(
  database: Database,
  model: Model,
  seed: readonly SeedDataset[],
  onImported: (counts: Readonly<Record<string, number>>) => void = () => undefined,
): Promise<void> {
  say('Graph: applying constraints and indexes');
  await applySchema(database, model);
  const gone = await listGone(database, seed);
  if (seed.length === 0 && gone.length > 0) {
    throw new OperatorError(
      [
        `There is no seed file, but the graph has facts of ${gone.length}: ${gone.map(({ dataset }) => dataset.file).join(', ')}.`,
        'Nothing was removed. Put the files back; or, to begin with an empty graph, delete the data folder.',
      ].join('\n'),
    );
  }
  for (const { dataset, statements } of [...seed, ...gone]) {
    const progress = showProgress(`Seed: ${dataset.file}`);
    const spool = await spoolStatements(model, statements);
    try {
      const { added, changed, removed, unchanged } = await importDataset(
        database,
        model,
        dataset,
        spool,
        progress.step,
        {
          onJoined: (joins) => {
            describeJoins(joins).forEach((line) => {
              say(`Seed: ${dataset.file}: ${line}`);
            });
          },
        },
      );
      progress.stop();
      onImported({ added, changed, removed, unchanged });
      const news =
        added + changed + removed === 0 ? 'nothing changed' : `${added} added, ${changed} changed, ${removed} removed`;
      say(`Seed: ${dataset.file}: ${news}, ${unchanged} unchanged`);
    } finally {
      progress.stop();
      await spool.close();
    }
  }
}

async function listGone(database: Database, seed: readonly SeedDataset[]): Promise<SeedDataset[]> {
  const gone = await database.read(
    'MATCH (d:Dataset {seed: true}) WHERE NOT d.name IN $names RETURN properties(d) AS dataset ORDER BY d.name',
    { names: seed.map(({ dataset }) => dataset.name) },
  );
  return gone.map((row) => {
    const dataset = row.dataset as Dataset;
    return { dataset: { ...dataset, file: `${dataset.file} (gone)` }, statements: [] };
  });
}
