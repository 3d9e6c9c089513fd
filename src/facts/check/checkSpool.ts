import type { Model } from '../../model/Model.js';
import type { Reference, Spool } from '../import/Spool.js';
import type { Problem } from '../Problem.js';
import type { KindFinder } from '../readFile.js';
import { withArticle } from '../withArticle.js';

/**
 * What is referred to is in the spool or in the graph, and of the right kind. What isn't is reported, with the key of the
 * record that refers to it. A fact is taken out then; an entity stays, without the reference: much may depend on it.
 * One whose citations are all missing goes.
 */
export async function checkSpool(
  model: Model,
  spool: Spool,
  findInGraph: KindFinder,
  report: (record: string, problem: Problem) => Promise<void>,
): Promise<void> {
  for await (const references of spool.readReferences()) {
    const ids = [...new Set(references.map(({ to }) => to))];
    const found = await findKinds(spool, ids, findInGraph);
    for (const reference of references) {
      const kind = model.kinds.get(reference.kind);
      const problem = describe(model, reference, found.get(reference.to));
      if (!kind || !problem) continue;
      const field = kind.fields.get(reference.field);
      const goes =
        kind.identifiedBy !== null ||
        (field?.form === 'hop' && field.required && field.arity === 'one') ||
        // No citation, no record.
        ((await spool.dropReference(kind, reference.id, reference.field, reference.to)) === 0 &&
          reference.field === 'citations');
      if (goes) {
        found.delete(reference.id);
        await spool.remove(kind, reference.id);
      }
      await report(reference.record, problem);
    }
  }
}

async function findKinds(spool: Spool, ids: readonly string[], findInGraph: KindFinder): Promise<Map<string, string>> {
  const kinds = await spool.findKinds(ids);
  const found = new Map(ids.flatMap((id, at) => (kinds[at] === undefined ? [] : [[id, kinds[at]]])));
  const missing = ids.filter((id) => !found.has(id));
  if (missing.length > 0) for (const [id, kind] of await findInGraph(missing)) found.set(id, kind);
  return found;
}

function describe(
  model: Model,
  { kind, field: name, to, place }: Reference,
  found: string | undefined,
): Problem | null {
  const field = model.kinds.get(kind)?.fields.get(name);
  if (field?.form !== 'hop' || (found !== undefined && field.targets.includes(found))) return null;
  const what = `${model.kinds.get(kind)?.section ?? kind}.${name}`;
  const wanted = withArticle(...field.targets);
  if (found !== undefined) {
    return { place, what: `${what}: "${to}" is ${withArticle(found)}.`, remedy: `It takes the id of ${wanted}.` };
  }
  return {
    place,
    what: `${what}: there is no "${to}".`,
    remedy: `Add ${wanted} with that id to the file, or take the reference out.`,
  };
}
