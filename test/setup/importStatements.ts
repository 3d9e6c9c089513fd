import type { Database } from '../../src/database/Database.js';
import { importDataset, type ImportCounts, type ImportOptions } from '../../src/facts/import/importDataset.js';
import { spoolStatements } from '../../src/facts/import/spoolStatements.js';
import type { SeedDataset } from '../../src/facts/SeedDataset.js';
import type { Model } from '../../src/model/Model.js';

/** Imports what a test has at hand. */
export async function importStatements(
  database: Database,
  model: Model,
  { dataset, statements }: SeedDataset,
  onProgress: (done: number, total: number) => void = () => undefined,
  options: ImportOptions = {},
): Promise<ImportCounts> {
  const spool = await spoolStatements(model, statements);
  try {
    return await importDataset(database, model, dataset, spool, onProgress, options);
  } finally {
    await spool.close();
  }
}
