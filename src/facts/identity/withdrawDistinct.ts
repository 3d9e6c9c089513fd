import type { Database } from '../../database/Database.js';
import type { Model } from '../../model/Model.js';
import { Aliases } from '../import/Aliases.js';
import { lockImports } from '../import/lockImports.js';
import { changeMerges } from './changeMerges.js';
import type { Distinct } from './Distinct.js';
import { Distincts } from './Distincts.js';
import { listIdsOf } from './listIdsOf.js';
import { UnfitError } from './UnfitError.js';

/** Takes back that two entities are different: identifiers join them again, and they may be merged. Gives what was said. */
export async function withdrawDistinct(
  database: Database,
  model: Model,
  one: string,
  other: string,
): Promise<readonly Distinct[]> {
  return database.write(async (transaction) => {
    await lockImports(transaction);
    const aliases = await Aliases.read(transaction);
    const distincts = await Distincts.read(transaction);
    const [first, second] = [one, other].map((id) => listIdsOf(aliases, aliases.resolve(id)).add(id));
    const said = distincts.between(first ?? [], second ?? new Set());
    if (said.length === 0) {
      throw new UnfitError(`Nobody said that "${one}" and "${other}" are different, so there is nothing to withdraw.`);
    }
    await transaction.run('UNWIND $pairs AS pair MATCH (d:Distinct {id: pair}) DELETE d', {
      pairs: said.map((pair) => `${pair.one} ≠ ${pair.other}`),
    });
    const left = Distincts.of(distincts.pairs.filter((pair) => !said.includes(pair)));
    await changeMerges(transaction, model, aliases, aliases, left, [one, other]);
    return said;
  });
}
