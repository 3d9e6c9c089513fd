import type { Transaction } from '../../database/Database.js';
import type { Model } from '../../model/Model.js';
import type { Spool } from './Spool.js';

/** Marks in the spool what the dataset stated before, by the graph, and doesn't any more. */
export async function markMissing(
  transaction: Transaction,
  model: Model,
  dataset: string,
  spool: Spool,
): Promise<void> {
  const rows = transaction.stream<{ id: string; as: string; kind: string }>(
    `MATCH (n:Node)-[s:STATED_IN]->(:Dataset {name: $dataset})
     RETURN n.id AS id, coalesce(s.as, n.id) AS as, s.kind AS kind`,
    { dataset },
  );
  for await (const { id, as, kind: name } of rows) {
    const kind = model.kinds.get(name);
    if (!kind) throw new Error(`The graph holds a ${name}, which the SDL doesn't know.`);
    if (!(await spool.has(kind, as))) await spool.mark(kind, { id, as });
  }
}
