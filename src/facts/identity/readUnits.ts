import type { Transaction } from '../../database/Database.js';
import type { Model } from '../../model/Model.js';
import { listSelfRelations } from '../import/listSelfRelations.js';
import { readClaims } from '../import/readClaims.js';
import type { Unit } from './Unit.js';
import { WORLDWIDE_SCHEMES } from '../WORLDWIDE_SCHEMES.js';

const SCHEMES = new Set(WORLDWIDE_SCHEMES);
const BATCH = 2_000;

interface Gathered extends Unit {
  readonly datasets: Map<string, boolean>;
  readonly identifiers: Map<string, Set<string>>;
  readonly parents: Set<string>;
}

/** The entities that the records with these ids in the graph were made of. */
export async function readUnits(
  transaction: Transaction,
  model: Model,
  ids: readonly string[],
  seeds: ReadonlySet<string>,
): Promise<Unit[]> {
  const units = new Map<string, Gathered>();
  for (let at = 0; at < ids.length; at += BATCH) {
    const claims = await readClaims(transaction, ids.slice(at, at + BATCH));
    for (const { as, kind: name, dataset, claim } of [...claims.values()].flat()) {
      const kind = model.kinds.get(name);
      if (!kind?.labels.includes('Entity')) continue;
      const unit: Gathered = units.get(as) ?? {
        id: as,
        kind: name,
        datasets: new Map(),
        identifiers: new Map(),
        parents: new Set(),
      };
      units.set(as, unit);
      unit.datasets.set(dataset, seeds.has(dataset));
      for (const relation of listSelfRelations(kind)) {
        for (const to of claim.relations[relation] ?? []) unit.parents.add(to);
      }
      for (const { scheme, value } of claim.parts.identifiers ?? []) {
        if (!SCHEMES.has(String(scheme))) continue;
        const key = `${String(scheme)} ${String(value)}`;
        unit.identifiers.set(key, (unit.identifiers.get(key) ?? new Set<string>()).add(dataset));
      }
    }
  }
  return [...units.values()];
}
