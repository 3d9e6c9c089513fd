import type { Database } from '../database/Database.js';
import { applySchema } from '../database/applySchema.js';
import type { Dataset } from '../facts/Dataset.js';
import { importDataset } from '../facts/import/importDataset.js';
import type { Model } from '../model/Model.js';
import { OperatorError } from './OperatorError.js';
import { say } from './say.js';
import { showProgress } from './showProgress.js';

/**
 * Constraints and indexes, then each dataset, whole or not at all; says what each changed. A dataset whose file is gone
 * goes with it.
 */
export async function updateGraph(database: Database, model: Model, datasets: readonly Dataset[]): Promise<void> {
  say('Graph: applying constraints and indexes');
  await applySchema(database, model);
  const gone = await listGone(database, datasets);
  if (datasets.length === 0 && gone.length > 0) {
    throw new OperatorError(
      [
        `There is no seed file, but the graph has facts of ${gone.length}: ${gone.map(({ file }) => file).join(', ')}.`,
        'Nothing was removed. Put the files back; or, to begin with an empty graph, delete the data folder.',
      ].join('\n'),
    );
  }
  for (const dataset of [...datasets, ...gone]) {
    const progress = showProgress(`Seed: ${dataset.file}`);
    try {
      const { added, changed, removed, unchanged } = await importDataset(database, model, dataset, progress.step);
      progress.stop();
      const news =
        added + changed + removed === 0 ? 'nothing changed' : `${added} added, ${changed} changed, ${removed} removed`;
      say(`Seed: ${dataset.file}: ${news}, ${unchanged} unchanged`);
    } finally {
      progress.stop();
    }
  }
}

async function listGone(database: Database, datasets: readonly Dataset[]): Promise<Dataset[]> {
  const gone = await database.read(
    'MATCH (d:Dataset) WHERE NOT d.id IN $ids RETURN d.id AS id, d.title AS title, d.file AS file ORDER BY id',
    { ids: datasets.map(({ id }) => id) },
  );
  return gone.map(({ id, title, file }) => ({
    id: String(id),
    title: String(title),
    file: `${String(file)} (gone)`,
    statements: [],
  }));
}
