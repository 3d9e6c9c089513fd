import type { Database } from '../../database/Database.js';
import type { Kind, Model } from '../../model/Model.js';
import { Aliases } from '../import/Aliases.js';
import { Distincts } from '../identity/Distincts.js';
import { type Candidate, findDuplicates } from './findDuplicates.js';
import { readProfiles } from './readProfiles.js';

/** Pairs of a kind's entities that may be one, the likeliest first; without those that a person said to be different. */
export async function listDuplicates(
  database: Database,
  model: Model,
  kind: Kind,
  { min, limit }: { readonly min: number; readonly limit: number },
): Promise<Candidate[]> {
  const apart = await database.write(async (transaction) => {
    const aliases = await Aliases.read(transaction);
    const { pairs } = await Distincts.read(transaction);
    return new Set(pairs.map(({ one, other }) => [aliases.resolve(one), aliases.resolve(other)].sort().join('\0')));
  });
  const profiles = await readProfiles(database, model, kind);
  const isDistinct = (one: string, other: string): boolean => apart.has([one, other].sort().join('\0'));
  return findDuplicates(profiles, { min, limit, isDistinct });
}
