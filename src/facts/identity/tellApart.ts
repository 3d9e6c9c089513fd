import type { Database } from '../../database/Database.js';
import type { Model } from '../../model/Model.js';
import { Aliases } from '../import/Aliases.js';
import { lockImports } from '../import/lockImports.js';
import { withArticle } from '../withArticle.js';
import { changeMerges } from './changeMerges.js';
import { Distincts } from './Distincts.js';
import { findEntity } from './findEntity.js';
import { saveDistinct } from './saveDistinct.js';
import { UnfitError } from './UnfitError.js';

export interface ApartReport {
  readonly one: { readonly id: string; readonly name: string };
  readonly other: { readonly id: string; readonly name: string };
  readonly because: string;
}

/** A person decides that two entities are not one: they are listed as duplicates no more, nor joined by identifier. */
export async function tellApart(
  database: Database,
  model: Model,
  one: string,
  other: string,
  because: string,
): Promise<ApartReport> {
  const at = new Date().toISOString();
  return database.write(async (transaction) => {
    await lockImports(transaction);
    const aliases = await Aliases.read(transaction);
    const first = await findEntity(transaction, model, aliases, one);
    const second = await findEntity(transaction, model, aliases, other);
    if (first.id === second.id) {
      const merged = [other, one].find((id) => aliases.merges.has(id)) ?? other;
      throw new UnfitError(
        `"${one}" and "${other}" are one record now: "${first.id}". To part them: cochair unmerge ${merged} --distinct`,
      );
    }
    if (first.kind !== second.kind) {
      const kinds = `${withArticle(first.kind.name)} and ${withArticle(second.kind.name)}`;
      throw new UnfitError(
        `"${first.id}" and "${second.id}" are different anyway: ${kinds}. There is nothing to be done.`,
      );
    }
    const [a, b] = [first.id, second.id].sort() as [string, string];
    await saveDistinct(transaction, [{ one: a, other: b, because, at }]);
    await changeMerges(transaction, model, aliases, aliases, await Distincts.read(transaction), [a, b]);
    return {
      one: { id: first.id, name: first.name },
      other: { id: second.id, name: second.name },
      because,
    };
  });
}
