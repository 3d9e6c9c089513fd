import type { Transaction } from '../../database/Database.js';
import type { Model } from '../../model/Model.js';
import { Aliases } from '../import/Aliases.js';
import type { Dataset } from '../Dataset.js';
import { seekRecord } from '../import/seekRecord.js';
import type { Unjoined } from './chooseJoins.js';
import { Distincts } from './Distincts.js';
import { findJoins } from './findJoins.js';
import { listSeeds } from './listSeeds.js';
import type { Merge } from './Merge.js';
import { realign } from './realign.js';
import { saveMerges } from './saveMerges.js';
import { WORLDWIDE_SCHEMES } from '../WORLDWIDE_SCHEMES.js';

/** What an import joined, since two datasets give the same identifier. */
export interface JoinReport {
  readonly joined: readonly Merge[];
  /** Joined before, and no longer. */
  readonly parted: readonly Merge[];
  readonly unjoined: readonly Unjoined[];
}

/** Merges that are written in one transaction, where there are many. */
const AT_ONCE = 500;

/**
 * Joins a dataset that was just written with what the others state, wherever they give the same worldwide identifier, and
 * takes back joins whose reason is gone. `run` gives each step its transaction: one for all, or one each.
 */
export async function joinByIdentifier(
  run: <T>(work: (transaction: Transaction) => Promise<T>) => Promise<T>,
  model: Model,
  { name: dataset, seed }: Dataset,
): Promise<JoinReport> {
  const { before, after, unjoined } = await run(async (transaction) => {
    const now = await Aliases.read(transaction);
    const joins = [...now.merges.values()].filter(({ by }) => by === 'IDENTIFIER');
    const stated = await listStated(
      transaction,
      dataset,
      joins.map(({ id }) => now.resolve(id)),
    );
    const doubtful = joins.filter(({ id, datasets }) => datasets.includes(dataset) || stated.has(now.resolve(id)));
    const records = new Set([
      ...(await listSharing(transaction, dataset)),
      ...doubtful.flatMap(({ id }) => [id, now.resolve(id)]),
    ]);
    if (records.size === 0) return { before: now, after: now, unjoined: [] };
    const distincts = await Distincts.read(transaction);
    const seeds = await listSeeds(transaction);
    // The graph is told only when the import is complete.
    if (seed) seeds.add(dataset);
    const again = doubtful.map(({ id }) => id);
    const found = await findJoins(transaction, model, now, distincts, records, again, seeds);
    return { before: now, after: found.aliases, unjoined: found.unjoined };
  });
  const joined = [...after.merges.values()].filter(({ id }) => !before.merges.has(id));
  const parted = [...before.merges.values()].filter(({ id }) => !after.merges.has(id));
  const changed = [...after.merges.values()].filter(
    (merge) => JSON.stringify(merge) !== JSON.stringify(before.merges.get(merge.id)),
  );
  let current = before;
  for (const ids of takeTurns([...parted, ...changed].map(({ id }) => id))) {
    const next = Aliases.of([
      ...[...current.merges.values()].filter(({ id }) => !ids.has(id)),
      ...[...after.merges.values()].filter(({ id }) => ids.has(id)),
    ]);
    const from = current;
    await run(async (transaction) => {
      await saveMerges(transaction, from, next);
      await realign(transaction, model, from, next);
    });
    current = next;
  }
  return { joined, parted, unjoined };
}

/** Ids in the graph of what the dataset states and something else has the same identifier as; with that. */
async function listSharing(transaction: Transaction, dataset: string): Promise<string[]> {
  const rows = await transaction.run<{ ids: string[] }>(
    `MATCH (:Dataset {name: $dataset})<-[:STATED_IN]-(n:Entity)-[:IDENTIFIED_BY]->(own:Identifier)
     WHERE own.scheme IN $schemes
     MATCH (:Identifier {scheme: own.scheme, value: own.value})<-[:IDENTIFIED_BY]-(other:Entity) WHERE other <> n
     RETURN DISTINCT [n.id, other.id] AS ids`,
    { dataset, schemes: WORLDWIDE_SCHEMES },
  );
  return rows.flatMap(({ ids }) => ids);
}

/** Which of these records the dataset states. */
async function listStated(transaction: Transaction, dataset: string, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await transaction.run<{ id: string }>(
    `UNWIND $ids AS id ${seekRecord('n', 'id')} WHERE EXISTS { (n)-[:STATED_IN]->(:Dataset {name: $dataset}) }
     RETURN DISTINCT id`,
    { ids, dataset },
  );
  return new Set(rows.map(({ id }) => id));
}

function* takeTurns(ids: readonly string[]): Iterable<Set<string>> {
  for (let at = 0; at < ids.length; at += AT_ONCE) yield new Set(ids.slice(at, at + AT_ONCE));
}
