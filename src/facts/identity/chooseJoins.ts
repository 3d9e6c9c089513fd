import type { Aliases } from '../import/Aliases.js';
import type { Distincts } from './Distincts.js';
import type { Merge } from './Merge.js';
import type { Unit } from './Unit.js';

/** An identifier that several entities have and by which nothing was joined, since that would go too far. */
export interface Unjoined {
  readonly identifier: string;
  readonly ids: readonly string[];
  readonly because: string;
}

export interface Joins {
  readonly merges: readonly Merge[];
  readonly unjoined: readonly Unjoined[];
}

/** What persons have made one, or a single entity; in the end all that is one by identifiers, too. */
interface Cluster {
  /** The id that stays of what persons merged. */
  readonly root: string;
  readonly ids: Set<string>;
  readonly datasets: Set<string>;
  readonly parents: Set<string>;
  /** Orders clusters by which of them keeps its id. */
  readonly rank: string;
  /** The clusters that were joined with it, each with the identifier. */
  readonly joined: { readonly root: string; readonly identifier: string }[];
}

/**
 * Which of these entities are one, because datasets give the same worldwide identifier for them. It follows from what is
 * stated and from what persons decided, and from no order of imports:
 * - an identifier that one dataset gives to two entities joins nothing, since it is wrong for one of them at least;
 * - two of one dataset are never joined, be it by way of a third, nor are those that a person said to be different, nor
 *   what is part of the other;
 * - the id stays which a person merged others into, or else that of a seed file, or else that of the dataset whose name
 *   comes first.
 */
export function chooseJoins(units: readonly Unit[], aliases: Aliases, distincts: Distincts): Joins {
  const clusters = gatherClusters(units, aliases);
  const groups = new Map<string, Map<string, Set<Cluster>>>();
  for (const unit of units) {
    const cluster = clusters.get(aliases.resolveByPersons(unit.id));
    if (!cluster) continue;
    for (const [identifier, datasets] of unit.identifiers) {
      const key = `${identifier}\0${unit.kind}`;
      const byDataset = groups.get(key) ?? new Map<string, Set<Cluster>>();
      groups.set(key, byDataset);
      for (const dataset of datasets)
        byDataset.set(dataset, (byDataset.get(dataset) ?? new Set<Cluster>()).add(cluster));
    }
  }
  const unjoined: Unjoined[] = [];
  for (const [key, byDataset] of [...groups].sort(([a], [b]) => Number(a > b) - Number(a < b))) {
    const identifier = key.slice(0, key.indexOf('\0'));
    const members = [...new Set([...byDataset.values()].flatMap((some) => [...some]))].sort(compareRanks);
    if (members.length < 2) continue;
    const refuse = (some: readonly Cluster[], because: string): void => {
      unjoined.push({ identifier, ids: some.map(({ root }) => root), because });
    };
    const twice = [...byDataset].find(([, some]) => some.size > 1);
    if (twice) {
      refuse(members, `the dataset "${twice[0]}" gives it to ${twice[1].size} entities`);
      continue;
    }
    const [first, ...others] = members;
    for (const other of others) {
      const [one, two] = [clusters.get(first?.root ?? ''), clusters.get(other.root)];
      if (!one || !two || one === two) continue;
      const reason = findObstacle(one, two, distincts);
      if (reason !== null) refuse([one, two], reason);
      else joinClusters(clusters, one, two, identifier);
    }
  }
  const merges = [...new Set(clusters.values())].flatMap(({ root, joined, datasets }) =>
    joined.map(({ root: id, identifier }): Merge => {
      return { id, into: root, because: identifier, by: 'IDENTIFIER', at: null, datasets: [...datasets].sort() };
    }),
  );
  return { merges, unjoined };
}

/** By the root of each; those that are joined later have several entries. */
function gatherClusters(units: readonly Unit[], aliases: Aliases): Map<string, Cluster> {
  const byRoot = new Map<string, Unit[]>();
  for (const unit of units) {
    const root = aliases.resolveByPersons(unit.id);
    const known = byRoot.get(root);
    if (known) known.push(unit);
    else byRoot.set(root, [unit]);
  }
  return new Map(
    [...byRoot].map(([root, some]): [string, Cluster] => {
      const ids = new Set([root, ...some.map(({ id }) => id)]);
      // A root that no dataset states at the moment stays all the same.
      const own = some.filter(({ id }) => id === root);
      const names = (own.length > 0 ? own : some).flatMap(({ datasets }) =>
        [...datasets].map(([name, seed]) => `${seed ? 0 : 1}${name}`),
      );
      const rank = `${ids.size > 1 ? 0 : 1}${names.sort()[0] ?? ''}\0${root}`;
      const datasets = new Set(some.flatMap((unit) => [...unit.datasets.keys()]));
      const parents = new Set(some.flatMap((unit) => [...unit.parents]));
      return [root, { root, ids, datasets, parents, rank, joined: [] }];
    }),
  );
}

function findObstacle(one: Cluster, two: Cluster, distincts: Distincts): string | null {
  const shared = [...one.datasets].find((name) => two.datasets.has(name));
  if (shared !== undefined) return `the dataset "${shared}" has both`;
  if (distincts.between(one.ids, two.ids).length > 0) return 'a person said that they are different';
  const within = [...one.parents].some((id) => two.ids.has(id)) || [...two.parents].some((id) => one.ids.has(id));
  return within ? 'one is part of the other' : null;
}

function joinClusters(clusters: Map<string, Cluster>, one: Cluster, two: Cluster, identifier: string): void {
  const [first, second] = compareRanks(one, two) < 0 ? [one, two] : [two, one];
  for (const id of second.ids) first.ids.add(id);
  for (const name of second.datasets) first.datasets.add(name);
  for (const id of second.parents) first.parents.add(id);
  first.joined.push({ root: second.root, identifier }, ...second.joined);
  for (const { root } of [second, ...second.joined]) clusters.set(root, first);
}

function compareRanks(one: Cluster, other: Cluster): number {
  return Number(one.rank > other.rank) - Number(one.rank < other.rank);
}
