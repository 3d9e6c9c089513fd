import type { Model } from '../../model/Model.js';
import { orderKinds } from '../import/orderKinds.js';
import type { Spool } from '../import/Spool.js';

/** Takes out those of the citations that prove nothing any more, since what they proved was refused. */
export async function dropUncited(model: Model, spool: Spool, citations: ReadonlySet<string>): Promise<void> {
  const kind = model.kinds.get('Citation');
  if (!kind || citations.size === 0) return;
  const left = new Set(citations);
  for (const one of orderKinds(model)) {
    for await (const batch of spool.read(one)) {
      for (const { claim } of batch) for (const id of claim.relations.citations ?? []) left.delete(id);
    }
  }
  for (const id of left) await spool.remove(kind, id);
}
