import type { Hop } from '../../../model/Model.js';
import type { GraphRecord } from '../../GraphRecord.js';
import type { Properties, Value } from '../../Statement.js';
import { describeCitations } from './describeCitations.js';
import { describeOwn } from './describeOwn.js';
import { findSpan } from './findSpan.js';
import { labelFact } from './labelFact.js';
import { listRelations } from './listRelations.js';
import type { NetworkEdge } from './NetworkEdge.js';

/**
 * A fact as edges, one for each two entities that it joins by the SDL's shortcuts: what it says besides, and of whom, is
 * on each of them. None where it joins fewer than two.
 */
export function drawFact(record: GraphRecord, around: ReadonlyMap<string, GraphRecord>): NetworkEdge[] {
  const { kind, id, relations } = record;
  return kind.shortcuts.flatMap(({ type, from, to, carries }) => {
    const pairs = (relations[from] ?? []).flatMap((source) =>
      (relations[to] ?? []).map((target) => ({ source, target })),
    );
    const shared = {
      kind: type,
      label: labelFact(record, carries) ?? type,
      span: findSpan(record, around),
      values: {
        statedBy: id,
        statedByKind: kind.name,
        ...describeOwn(record),
        ...describeEnds(
          record,
          listRelations(kind).filter(({ name }) => name !== from && name !== to),
          around,
        ),
        ...describeCitations(record, around),
      },
    };
    return pairs.map((pair, at) => ({
      ...shared,
      ...pair,
      id: pairs.length === 1 ? `${id}:${type}` : `${id}:${type}.${at}`,
    }));
  });
}

/** What the fact joins besides an edge's two ends: ids, and names as far as the extract holds them. */
function describeEnds(
  { relations }: GraphRecord,
  hops: readonly Hop[],
  around: ReadonlyMap<string, GraphRecord>,
): Properties {
  const ends = hops.flatMap(({ name, arity }): [string, Value][] => {
    const ids = relations[name] ?? [];
    const names = ids.map((id) => String(around.get(id)?.properties.name ?? ''));
    if (ids.length === 0) return [];
    return [
      [name, arity === 'one' ? (ids[0] ?? '') : ids],
      [`${name}Name`, arity === 'one' ? (names[0] ?? '') : names],
    ];
  });
  return Object.fromEntries(ends);
}
