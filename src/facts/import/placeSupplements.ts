import type { Model } from '../../model/Model.js';
import type { Problem } from '../Problem.js';
import type { Spool } from './Spool.js';

/** Puts what was said of entities elsewhere in the file beside them, now that it is known what they are. */
export async function placeSupplements(
  model: Model,
  spool: Spool,
  report: (record: string, problem: Problem) => Promise<void>,
): Promise<void> {
  for await (const supplements of spool.readSupplements()) {
    const names = await spool.findKinds(supplements.map(({ id }) => id));
    for (const [at, { id, citations, place, record }] of supplements.entries()) {
      const kind = model.kinds.get(names[at] ?? '');
      if (kind?.fields.has('citations')) {
        const statement = { kind, id, properties: {}, parts: {}, relations: { citations }, place, places: new Map() };
        await spool.add(statement);
      } else {
        const remedy = 'Add the entity to the file, or take this record out.';
        await report(record, { place, what: `There is no entity "${id}" that this could be about.`, remedy });
      }
    }
  }
}
