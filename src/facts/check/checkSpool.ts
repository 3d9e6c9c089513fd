import type { Kind, Model } from '../../model/Model.js';
import type { Spool } from '../import/Spool.js';
import type { Problem } from '../Problem.js';
import type { Place } from '../Statement.js';
import type { KindFinder } from '../readFile.js';
import { dropUncited } from './dropUncited.js';
import { withArticle } from '../withArticle.js';

/**
 * What is referred to is in the spool or in the graph, and of the right kind. What isn't is reported, with the key of the
 * record that refers to it. A fact is taken out then; an entity stays, without the reference: much may depend on it.
 * One whose citations are all missing goes. So do citations that then prove nothing. `clashing` are ids of two things.
 */
export async function checkSpool(
  model: Model,
  spool: Spool,
  findInGraph: KindFinder,
  clashing: ReadonlySet<string>,
  report: (record: string, problem: Problem) => Promise<void>,
): Promise<void> {
  const citations = new Set<string>();
  for await (const batch of spool.readReferences()) {
    const ids = [...new Set(batch.flatMap(({ to }) => to.map(([, id]) => id)))];
    const found = await findKinds(spool, ids, findInGraph);
    const refused = await spool.findRefused(ids.filter((id) => !found.has(id)));
    for (const { kind: name, id, place, record, to: references } of batch) {
      const kind = model.kinds.get(name);
      if (!kind) continue;
      for (const [fieldName, to] of references) {
        const problem = clashing.has(to)
          ? describeClash(kind, fieldName, to, place)
          : describe(kind, fieldName, to, place, found.get(to), refused.has(to));
        if (!problem) continue;
        const field = kind.fields.get(fieldName);
        const goes =
          kind.identifiedBy !== null ||
          (field?.form === 'hop' && field.required && field.arity === 'one') ||
          // No citation, no record.
          ((await spool.dropReference(kind, id, fieldName, to)) === 0 && fieldName === 'citations');
        if (goes) {
          found.delete(id);
          for (const claim of await spool.readClaims(kind, id)) {
            for (const one of claim.relations.citations ?? []) citations.add(one);
          }
          await spool.remove(kind, id);
        }
        await report(record, problem);
      }
    }
  }
  await dropUncited(model, spool, citations);
}

async function findKinds(spool: Spool, ids: readonly string[], findInGraph: KindFinder): Promise<Map<string, string>> {
  const kinds = await spool.findKinds(ids);
  const found = new Map(ids.flatMap((id, at) => (kinds[at] === undefined ? [] : [[id, kinds[at]]])));
  const missing = ids.filter((id) => !found.has(id));
  if (missing.length > 0) for (const [id, kind] of await findInGraph(missing)) found.set(id, kind);
  return found;
}

function describeClash(kind: Kind, fieldName: string, to: string, place: Place): Problem {
  return {
    place,
    what: `${kind.section}.${fieldName}: "${to}" is two things in this file.`,
    remedy: 'Give each an id of its own, and name the one that is meant.',
  };
}

function describe(
  kind: Kind,
  fieldName: string,
  to: string,
  place: Place,
  found: string | undefined,
  refused: boolean,
): Problem | null {
  const field = kind.fields.get(fieldName);
  if (field?.form !== 'hop' || (found !== undefined && field.targets.includes(found))) return null;
  const what = `${kind.section}.${fieldName}`;
  const wanted = withArticle(...field.targets);
  if (found !== undefined) {
    return { place, what: `${what}: "${to}" is ${withArticle(found)}.`, remedy: `It takes the id of ${wanted}.` };
  }
  if (refused) {
    return {
      place,
      what: `${what}: "${to}" was refused itself.`,
      remedy: 'Mend that one: this goes in with it.',
    };
  }
  return {
    place,
    what: `${what}: there is no "${to}".`,
    remedy: `Add ${wanted} with that id to the file, or take the reference out.`,
  };
}
