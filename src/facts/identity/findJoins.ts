import type { Transaction } from '../../database/Database.js';
import type { Model } from '../../model/Model.js';
import { Aliases } from '../import/Aliases.js';
import { chooseJoins, type Unjoined } from './chooseJoins.js';
import type { Distincts } from './Distincts.js';
import { readUnits } from './readUnits.js';
import type { Unit } from './Unit.js';
import { WORLDWIDE_SCHEMES } from '../WORLDWIDE_SCHEMES.js';

/** The merges as they should be, and what could not be joined. */
export interface FoundJoins {
  readonly aliases: Aliases;
  readonly unjoined: readonly Unjoined[];
}

/**
 * Joins anew by identifier what the records with these ids in the graph were made of, with all that shares identifiers
 * with it, however many steps away. `again` are the ids whose joins are in question: they hold on only if found again.
 * `seeds` are the names of the seed's datasets.
 */
export async function findJoins(
  transaction: Transaction,
  model: Model,
  aliases: Aliases,
  distincts: Distincts,
  records: Iterable<string>,
  again: Iterable<string>,
  seeds: ReadonlySet<string>,
): Promise<FoundJoins> {
  const units: Unit[] = [];
  const seen = new Set(records);
  for (let next = [...seen]; next.length > 0;) {
    const found = await readUnits(transaction, model, next, seeds);
    units.push(...found);
    next = (await findSharing(transaction, found)).filter((id) => !seen.has(id));
    for (const id of next) seen.add(id);
  }
  const asked = new Set([...again, ...units.flatMap(({ id }) => [id, aliases.resolveByPersons(id)])]);
  const others = [...aliases.merges.values()].filter(({ by, id }) => by === 'PERSON' || !asked.has(id));
  const { merges, unjoined } = chooseJoins(units, Aliases.of(others), distincts);
  return { aliases: Aliases.of([...others, ...merges]), unjoined };
}

/** The records that have one of the identifiers of these entities. */
async function findSharing(transaction: Transaction, units: readonly Unit[]): Promise<string[]> {
  const keys = new Set(units.flatMap(({ identifiers }) => [...identifiers.keys()]));
  if (keys.size === 0) return [];
  const rows = [...keys].map((key) => {
    const at = key.indexOf(' ');
    return { scheme: key.slice(0, at), value: key.slice(at + 1) };
  });
  const found = await transaction.run<{ id: string }>(
    `UNWIND $rows AS row MATCH (:Identifier {scheme: row.scheme, value: row.value})<-[:IDENTIFIED_BY]-(n:Entity)
     WHERE row.scheme IN $schemes RETURN DISTINCT n.id AS id`,
    { rows, schemes: WORLDWIDE_SCHEMES },
  );
  return found.map(({ id }) => id);
}
