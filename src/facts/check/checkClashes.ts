import type { Model } from '../../model/Model.js';
import type { Spool } from '../import/Spool.js';
import type { Problem } from '../Problem.js';
import { withArticle } from '../withArticle.js';

/**
 * An id is one thing's: of entities of different kinds that a file gives one, the first stays, the others are reported and
 * taken out. Returns those ids: which of them a fact means, nothing tells.
 */
export async function checkClashes(
  model: Model,
  spool: Spool,
  report: (record: string, problem: Problem) => Promise<void>,
): Promise<Set<string>> {
  const clashing = new Set<string>();
  for await (const [first, ...others] of spool.readClashes()) {
    for (const { id, kind: name, record, place } of others) {
      const kind = model.kinds.get(name);
      if (!kind) continue;
      await spool.remove(kind, id);
      await report(record, {
        place,
        what: `"${id}" is ${withArticle(first.kind)} and ${withArticle(name)} at once.`,
        remedy: `Give the ${name} another id, here and wherever it is meant.`,
      });
    }
    await spool.settle(first.id, first.kind);
    clashing.add(first.id);
  }
  return clashing;
}
