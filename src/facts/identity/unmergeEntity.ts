import type { Database } from '../../database/Database.js';
import type { Model } from '../../model/Model.js';
import { Aliases } from '../import/Aliases.js';
import { lockImports } from '../import/lockImports.js';
import { suggestName } from '../suggestName.js';
import { changeMerges } from './changeMerges.js';
import type { Distinct } from './Distinct.js';
import { Distincts } from './Distincts.js';
import { listIdsOf } from './listIdsOf.js';
import type { Merge } from './Merge.js';
import { saveDistinct } from './saveDistinct.js';
import { UnfitError } from './UnfitError.js';

export interface UnmergeReport {
  /** The merge that was undone. */
  readonly undone: Merge;
  /** What it is said to be different from now: what was joined by identifier would be joined again otherwise. */
  readonly distinctFrom: readonly string[];
}

/**
 * Undoes the merge of an id: the graph is as it would be had it never been made. One by identifier is undone by saying
 * that the two are different, which later imports heed; a person's leaves nothing behind, unless `distinct` is asked for.
 */
export async function unmergeEntity(
  database: Database,
  model: Model,
  id: string,
  { because, distinct = false }: { because?: string | undefined; distinct?: boolean } = {},
): Promise<UnmergeReport> {
  const at = new Date().toISOString();
  return database.write(async (transaction) => {
    await lockImports(transaction);
    const before = await Aliases.read(transaction);
    const undone = before.merges.get(id);
    if (!undone) throw new UnfitError(describeUnmerged(before, id));
    const decided = Aliases.of([...before.merges.values()].filter((merge) => merge.id !== id));
    let apart: string[] = [];
    if (distinct || undone.by === 'IDENTIFIER') {
      apart = listIdsApart(before, decided, undone);
      const reason = because ?? `The merge was undone: ${undone.because}`;
      const pairs = apart.map((other): Distinct => {
        const [one, two] = [id, other].sort() as [string, string];
        return { one, other: two, because: reason, at };
      });
      await saveDistinct(transaction, pairs);
    }
    const distincts = await Distincts.read(transaction);
    await changeMerges(transaction, model, before, decided, distincts, [id]);
    return { undone, distinctFrom: apart };
  });
}

/** What the id was one with beyond what was merged into it: of each that identifiers joined, the id that stays. */
function listIdsApart(before: Aliases, decided: Aliases, { id, by, into }: Merge): string[] {
  if (by === 'PERSON') return [into];
  const own = decided.resolveByPersons(id);
  const others = [...listIdsOf(before, before.resolve(id))].map((one) => decided.resolveByPersons(one));
  return [...new Set(others)].filter((one) => one !== own).sort();
}

function describeUnmerged(aliases: Aliases, id: string): string {
  const own = [...aliases.merges.values()].filter(({ into }) => into === id).map((merge) => merge.id);
  if (own.length > 0) {
    return `"${id}" is the one that stays. Into it were merged: ${own.join(', ')}. Give the one that is to part from it: cochair unmerge ${String(own[0])}`;
  }
  const suggestion = suggestName(id, aliases.merges.keys());
  return `"${id}" was never merged into anything, so there is nothing to undo. ${suggestion}`.trim();
}
