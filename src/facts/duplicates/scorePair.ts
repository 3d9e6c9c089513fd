import { compareDates } from './compareDates.js';
import { compareNames, type NameFit } from './compareNames.js';
import { divideName } from './divideName.js';
import type { Frequencies } from './Frequencies.js';
import type { NameWord } from './NameWord.js';
import type { Profile } from './Profile.js';

export interface PairScore {
  /** From 0 to 1: how likely the two are one. */
  readonly score: number;
  readonly reasons: readonly string[];
}

/** However rare a name is, it alone doesn't tell that two are one. */
const LEAST_HOMONYMS = 0.5;
const MOST_NAMES = 8;
/** What more than this share of entities is joined with tells nothing. */
const COMMON_LINK = 0.1;
/** A dataset that lists two has mostly known them to be two. */
const SAME_DATASET = 0.15;
const SAME_IDENTIFIER = 60;
const OTHER_IDENTIFIER = 0.05;
/** Where an identifier brings two together. */
const NAMES_DIFFER: NameFit = { fit: 0.05, homonyms: 0, reasons: ['names differ'] };

const divided = new WeakMap<Profile, NameWord[][]>();

/**
 * How likely two entities are one: the odds that their names give, one to so many others who could have them, times what
 * dates, shared neighbours, titles and identifiers make likelier or less so. Null where the
 * names don't fit, and no identifier brings the two together.
 */
export function scorePair(one: Profile, other: Profile, frequencies: Frequencies): PairScore | null {
  const identifiers = compareIdentifiers(one, other);
  const name = findBestFit(one, other, frequencies) ?? (identifiers?.same ? NAMES_DIFFER : null);
  if (!name) return null;
  let odds = name.fit / Math.max(name.homonyms, LEAST_HOMONYMS);
  const reasons = [...name.reasons];
  const homonyms = Math.round(name.homonyms);
  if (homonyms >= 1) reasons.push(`common name: ${homonyms} ${homonyms === 1 ? 'other' : 'others'} to be expected`);
  const date = compareDates(one.date, other.date);
  if (date) {
    odds *= date.factor;
    reasons.push(date.reason);
  }
  const links = [
    { what: 'organization', shared: listShared(one.organizations, other.organizations), most: 30 },
    { what: 'event', shared: listShared(one.events, other.events), most: 30 },
    { what: 'person', shared: listShared(one.people, other.people), most: 30 },
    { what: 'title', shared: listShared(one.titles, other.titles), most: 3 },
  ];
  for (const { what, shared, most } of links) {
    if (shared.length === 0) continue;
    const rarest = Math.min(...shared.map((key) => frequencies.link(key)));
    const rarity = Math.sqrt((COMMON_LINK * frequencies.size) / rarest);
    odds *= Math.min(most, Math.max(1, rarity) * (1 + 0.2 * (Math.min(shared.length, 4) - 1)));
    reasons.push(`same ${what}: ${shared.slice(0, 3).join(', ')}${shared.length > 3 ? ' …' : ''}`);
  }
  if (identifiers) {
    odds *= identifiers.factor;
    reasons.push(identifiers.reason);
  }
  const dataset = one.datasets.find((known) => other.datasets.includes(known));
  if (dataset !== undefined) {
    odds *= SAME_DATASET;
    reasons.push(`both in the dataset ${dataset}`);
  }
  return { score: Math.round((odds / (1 + odds)) * 1000) / 1000, reasons };
}

/** By whichever of their names; said where it isn't the one that they are called by. */
function findBestFit(one: Profile, other: Profile, frequencies: Frequencies): NameFit | null {
  let best: NameFit | null = null;
  let by = '';
  const worth = ({ fit, homonyms }: NameFit): number => fit / Math.max(homonyms, LEAST_HOMONYMS);
  for (const [at, name] of divide(one).entries()) {
    for (const [place, another] of divide(other).entries()) {
      const fit = compareNames(name, another, frequencies);
      if (!fit || (best && worth(fit) <= worth(best))) continue;
      best = fit;
      const [first, second] = [one.names[at], other.names[place]];
      by = first === one.name && second === other.name ? '' : ` (${String(first)}, ${String(second)})`;
    }
  }
  return best && { ...best, reasons: best.reasons.map((reason) => `${reason}${by}`) };
}

function divide(profile: Profile): NameWord[][] {
  const known = divided.get(profile);
  if (known) return known;
  const words = profile.names.slice(0, MOST_NAMES).map(divideName);
  divided.set(profile, words);
  return words;
}

function listShared(some: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return [...new Set(some)].filter((one) => known.has(one));
}

function compareIdentifiers(one: Profile, other: Profile): { same: boolean; factor: number; reason: string } | null {
  const [same] = listShared(one.identifiers, other.identifiers);
  if (same !== undefined) return { same: true, factor: SAME_IDENTIFIER, reason: `same identifier: ${same}` };
  const schemeOf = (identifier: string): string => identifier.slice(0, identifier.indexOf(' '));
  const [scheme] = listShared(one.identifiers.map(schemeOf), other.identifiers.map(schemeOf));
  return scheme === undefined
    ? null
    : { same: false, factor: OTHER_IDENTIFIER, reason: `different identifiers: ${scheme}` };
}
