import type { Transaction } from '../../database/Database.js';
import type { Model } from '../../model/Model.js';
import type { Aliases } from '../import/Aliases.js';
import type { Distincts } from './Distincts.js';
import { findJoins } from './findJoins.js';
import { listSeeds } from './listSeeds.js';
import { realign } from './realign.js';
import { saveMerges } from './saveMerges.js';

/**
 * Puts persons' decisions into the place of those that hold, and joins anew by identifier what they are about: joins
 * depend on decisions. `ids` are those that were decided about. Gives the merges as they are now.
 */
export async function changeMerges(
  transaction: Transaction,
  model: Model,
  before: Aliases,
  decided: Aliases,
  distincts: Distincts,
  ids: readonly string[],
): Promise<Aliases> {
  const roots = new Set(ids.map((id) => before.resolve(id)));
  const again = [...before.merges.keys()].filter((id) => roots.has(before.resolve(id)));
  const seeds = await listSeeds(transaction);
  const { aliases } = await findJoins(transaction, model, decided, distincts, [...roots, ...again], again, seeds);
  await saveMerges(transaction, before, aliases);
  await realign(transaction, model, before, aliases);
  return aliases;
}
