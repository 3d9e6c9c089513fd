import type { Transaction } from '../../database/Database.js';
import type { Kind, Model } from '../../model/Model.js';
import type { Aliases } from '../import/Aliases.js';
import { clearRecords } from '../import/clearRecords.js';
import { mergeRecord } from '../import/mergeRecord.js';
import { orderKinds } from '../import/orderKinds.js';
import { type KnownClaim, readClaims } from '../import/readClaims.js';
import { seekRecord } from '../import/seekRecord.js';
import { writeRecords } from '../import/writeRecords.js';
import { listReferring } from './listReferring.js';
import { writeFormerIds } from './writeFormerIds.js';

/** Records that are read and written at once. */
const BATCH = 2_000;

/** A claim with where it stands and where it is to stand. */
interface Placed extends KnownClaim {
  readonly from: string;
  readonly to: string;
}

/**
 * Makes the graph what it would be had all been imported under other merges than it was: whatever they are about, and
 * whatever refers to that, is put together again from what the datasets state, which stays as it is word for word.
 */
export async function realign(transaction: Transaction, model: Model, before: Aliases, after: Aliases): Promise<void> {
  const moved = new Set(
    [...before.merges.keys(), ...after.merges.keys()].filter((id) => before.resolve(id) !== after.resolve(id)),
  );
  if (moved.size === 0) return;
  const affected = await listReferring(transaction, model, [...new Set([...moved].map((id) => before.resolve(id)))]);
  for (const kind of orderKinds(model)) {
    const ids = affected.get(kind.name) ?? [];
    for (let at = 0; at < ids.length; at += BATCH) {
      await realignBatch(transaction, model, after, moved, kind, ids.slice(at, at + BATCH));
    }
  }
}

async function realignBatch(
  transaction: Transaction,
  model: Model,
  aliases: Aliases,
  moved: ReadonlySet<string>,
  kind: Kind,
  ids: readonly string[],
): Promise<void> {
  const speaksOf = ({ as, claim }: KnownClaim): boolean =>
    moved.has(as) || Object.values(claim.relations).some((some) => some.some((id) => moved.has(id)));
  const place = (from: string, known: KnownClaim): Placed => ({
    ...known,
    from,
    to: aliases.resolveClaim(kind, known.as, known.claim).id,
  });
  const read = async (some: readonly string[]): Promise<Placed[]> =>
    [...(await readClaims(transaction, some))].flatMap(([id, claims]) => claims.map((one) => place(id, one)));

  const here = await read(ids);
  const touched = new Set(here.filter(speaksOf).map(({ from }) => from));
  if (touched.size === 0) return;
  const own = here.filter(({ from }) => touched.has(from));
  const targets = new Set([...touched, ...own.map(({ to }) => to)]);
  const others = await read([...targets].filter((id) => !touched.has(id)));
  const stated = new Map<string, Placed[]>([...targets].map((id) => [id, []]));
  for (const claim of [...own, ...others]) stated.get(claim.to)?.push(claim);

  const there = await findThere(transaction, [...targets]);
  const kept = [...stated].filter(([, claims]) => claims.length > 0);
  // New ones first: others of their kind may refer to them.
  kept.sort(([a], [b]) => Number(there.has(a)) - Number(there.has(b)));
  const records = kept.map(([id, claims]) => mergeRecord(aliases, kind, id, claims));
  await writeRecords(transaction, model, kind, records, there);
  await moveClaims(
    transaction,
    own.filter(({ from, to }) => from !== to),
  );
  await writeFormerIds(transaction, aliases, kind, stated);
  const gone = [...stated].filter(([id, claims]) => claims.length === 0 && there.has(id)).map(([id]) => ({ id }));
  if (gone.length === 0) return;
  await transaction.run(clearRecords(model), { rows: gone });
  await transaction.run(`UNWIND $rows AS row ${seekRecord('n', 'row.id')} DETACH DELETE n`, { rows: gone });
}

async function findThere(transaction: Transaction, ids: readonly string[]): Promise<Set<string>> {
  const rows = await transaction.run<{ id: string }>(`UNWIND $ids AS id ${seekRecord('n', 'id')} RETURN id`, {
    ids,
  });
  return new Set(rows.map(({ id }) => id));
}

async function moveClaims(transaction: Transaction, claims: readonly Placed[]): Promise<void> {
  if (claims.length === 0) return;
  const rows = claims.map(({ from, to, as, dataset }) => ({ from, to, as, dataset }));
  await transaction.run(
    `UNWIND $rows AS row
     ${seekRecord('n', 'row.from')}
     ${seekRecord('to', 'row.to')}
     MATCH (n)-[s:STATED_IN]->(d) WHERE d.name = row.dataset AND coalesce(s.as, row.from) = row.as
     CREATE (to)-[t:STATED_IN]->(d) SET t = properties(s), t.as = CASE row.as WHEN row.to THEN null ELSE row.as END
     DELETE s`,
    { rows },
  );
}
