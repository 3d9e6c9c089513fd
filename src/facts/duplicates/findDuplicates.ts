import { Frequencies } from './Frequencies.js';
import { listKeys } from './listKeys.js';
import type { Profile } from './Profile.js';
import { type PairScore, scorePair } from './scorePair.js';

/** Two entities that may be one. */
export interface Candidate extends PairScore {
  readonly one: Profile;
  readonly other: Profile;
}

export interface DuplicateWishes {
  /** The least score that is listed. */
  readonly min: number;
  /** As many are listed, the best. */
  readonly limit: number;
  /** Whether a person said that two are different. */
  readonly isDistinct: (one: string, other: string) => boolean;
}

/** A key that more have says nothing: pairs of all of them would be too many, and other keys are more telling. */
const MOST_ALIKE = 40;
/** Entities whose keys are held at once; where there are more, the keys are gone through in turns. */
const AT_ONCE = 20_000;

/** Pairs of entities of one kind that may be one, the likeliest first. Those that have no key in common are not compared. */
export function findDuplicates(profiles: readonly Profile[], { min, limit, isDistinct }: DuplicateWishes): Candidate[] {
  const frequencies = new Frequencies(profiles.length, profiles);
  let found = new Map<string, Candidate>();
  const turns = Math.ceil(profiles.length / AT_ONCE);
  let least = min;
  for (let turn = 0; turn < turns; turn++) {
    for (const members of gatherBlocks(profiles, turn, turns)) {
      for (const [one, other] of listPairs(profiles, members)) {
        const key = `${one.id}\0${other.id}`;
        if (found.has(key) || isDistinct(one.id, other.id)) continue;
        const scored = scorePair(one, other, frequencies);
        if (!scored || scored.score < least) continue;
        found.set(key, { one, other, ...scored });
        if (found.size < limit * 20) continue;
        found = new Map(
          sortCandidates(found)
            .slice(0, limit)
            .map((one) => [`${one.one.id}\0${one.other.id}`, one]),
        );
        least = Math.max(least, [...found.values()].at(-1)?.score ?? min);
      }
    }
  }
  return sortCandidates(found).slice(0, limit);
}

function sortCandidates(found: ReadonlyMap<string, Candidate>): Candidate[] {
  return [...found.values()].sort(
    (a, b) => b.score - a.score || compare(a.one.id, b.one.id) || compare(a.other.id, b.other.id),
  );
}

/** Those that share a key, by their place in the list; of the keys whose turn it is. */
function* gatherBlocks(profiles: readonly Profile[], turn: number, turns: number): Iterable<number[]> {
  const blocks = new Map<string, number[]>();
  for (const [at, profile] of profiles.entries()) {
    for (const key of listKeys(profile)) {
      if (turns > 1 && hash(key) % turns !== turn) continue;
      const block = blocks.get(key);
      if (!block) blocks.set(key, [at]);
      else if (block.length <= MOST_ALIKE) block.push(at);
    }
  }
  for (const block of blocks.values()) if (block.length > 1 && block.length <= MOST_ALIKE) yield block;
}

/** Each pair in the order of the ids. */
function* listPairs(profiles: readonly Profile[], members: readonly number[]): Iterable<[Profile, Profile]> {
  for (const [index, at] of members.entries()) {
    for (const other of members.slice(index + 1)) {
      const [a, b] = [profiles[at], profiles[other]];
      if (a && b) yield a.id < b.id ? [a, b] : [b, a];
    }
  }
}

function hash(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum * 31 + text.charCodeAt(at)) >>> 0;
  return sum;
}

function compare(one: string, other: string): number {
  return Number(one > other) - Number(one < other);
}
