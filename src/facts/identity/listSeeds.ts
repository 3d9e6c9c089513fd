import type { Transaction } from '../../database/Database.js';

/** The names of the datasets that are files of the seed. */
export async function listSeeds(transaction: Transaction): Promise<Set<string>> {
  const rows = await transaction.run<{ name: string }>('MATCH (d:Dataset {seed: true}) RETURN d.name AS name', {});
  return new Set(rows.map(({ name }) => name));
}
