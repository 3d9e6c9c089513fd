import { findDuplicates } from '../../dist/facts/duplicates/findDuplicates.js';
import { HOMONYM, type Labelled } from './labelPeople.js';

export interface MeasuredDuplicates {
  readonly people: number;
  readonly copies: number;
  readonly homonyms: number;
  /** Of all pairs listed at a threshold: how many are right; of all that should be: how many are listed. */
  readonly thresholds: readonly {
    readonly min: number;
    readonly listed: number;
    readonly precision: number;
    readonly recall: number;
  }[];
  /** By what was done to the name: how many pairs there are, and which share is listed at each threshold. */
  readonly ways: ReadonlyMap<string, { readonly pairs: number; readonly listed: readonly number[] }>;
}

export const THRESHOLDS = [0.3, 0.5, 0.7, 0.9];

/** Lists the candidates among people and their copies, and compares with what is known. */
export function measureDuplicates(labelled: readonly Labelled[]): MeasuredDuplicates {
  const profiles = labelled.flatMap(({ original, copy }) => [original, copy]);
  const found = findDuplicates(profiles, { min: 0.05, limit: profiles.length * 20, isDistinct: () => false });
  const scores = new Map(found.map(({ one, other, score }) => [pairOf(one.id, other.id), score]));
  const right = new Set(
    labelled.filter(({ how }) => how !== HOMONYM).map(({ original, copy }) => pairOf(original.id, copy.id)),
  );
  const thresholds = THRESHOLDS.map((min) => {
    const listed = [...scores].filter(([, score]) => score >= min).map(([pair]) => pair);
    const good = listed.filter((pair) => right.has(pair)).length;
    return { min, listed: listed.length, precision: good / Math.max(listed.length, 1), recall: good / right.size };
  });
  const groups = new Map<string, number[]>();
  for (const { original, copy, how } of labelled) {
    const known = groups.get(how) ?? [];
    groups.set(how, known);
    known.push(scores.get(pairOf(original.id, copy.id)) ?? 0);
  }
  const ways = new Map(
    [...groups].map(([how, some]) => [
      how,
      {
        pairs: some.length,
        listed: THRESHOLDS.map((min) => some.filter((score) => score >= min).length / some.length),
      },
    ]),
  );
  const homonyms = labelled.filter(({ how }) => how === HOMONYM).length;
  return { people: labelled.length, copies: labelled.length - homonyms, homonyms, thresholds, ways };
}

function pairOf(one: string, other: string): string {
  return [one, other].sort().join('\0');
}
