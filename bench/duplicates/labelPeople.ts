import type { Profile } from '../../dist/facts/duplicates/Profile.js';
import { makeRandom } from '../graph/makeRandom.js';
import { PERTURBATIONS, type Random } from './perturbations.js';

/** Somebody of another dataset, of whom it is known whether it is the one that it was made of. */
export interface Labelled {
  readonly original: Profile;
  readonly copy: Profile;
  /** What was done to the name; `homonym` where the copy is somebody else of the same name. */
  readonly how: string;
}

export const HOMONYM = 'homonym';

/**
 * For each person one of another dataset: the same one under a name as life leaves it, with as much of the rest as other
 * sources tend to know; or, for one in four, somebody else of that very name. Always the same for the same seed.
 */
export function labelPeople(people: readonly Profile[], seed: number): Labelled[] {
  const random = makeRandom(seed);
  const ways = Object.entries(PERTURBATIONS);
  return people.map((original, index): Labelled => {
    const copyId = `copy.${String(index)}`;
    if (random() < 0.25) return { original, copy: makeHomonym(original, people, copyId, random), how: HOMONYM };
    for (;;) {
      const [how, perturb] = ways[Math.floor(random() * ways.length)] ?? ['', () => null];
      const name = perturb(original.name, random);
      if (name !== null) return { original, copy: makeCopy(original, people, copyId, name, random), how };
    }
  });
}

function makeCopy(original: Profile, people: readonly Profile[], id: string, name: string, random: Random): Profile {
  const elsewhere = pick(people, random);
  const knows = random() < 0.6;
  return {
    ...original,
    id,
    name,
    names: [name.normalize('NFC')],
    date: blurDate(original.date, random),
    organizations: knows ? original.organizations : random() < 0.5 ? elsewhere.organizations : [],
    titles: knows ? original.titles : [],
    datasets: ['copies'],
  };
}

/** Somebody else: of the same country where there is one to be found, with a date of birth of their own, or none. */
function makeHomonym(original: Profile, people: readonly Profile[], id: string, random: Random): Profile {
  const neighbours = people.filter((one) => one.datasets[0] === original.datasets[0] && one !== original);
  const other = pick(random() < 0.7 ? neighbours : people, random);
  const known = random();
  const date = known < 0.3 ? null : known < 0.5 ? (other.date?.slice(0, 4) ?? null) : other.date;
  return { ...other, id, name: original.name, names: original.names, date, datasets: ['copies'] };
}

function blurDate(date: string | null, random: Random): string | null {
  const known = random();
  if (date === null || known < 0.25) return null;
  if (known < 0.45) return date.slice(0, 4);
  if (known > 0.95 && date.length === 10)
    return `${date.slice(0, 5)}${date.slice(8)}-${date.slice(5, 7)}`.replace(/-(1[3-9]|[23]\d)-/, '-01-');
  return date;
}

function pick<T>(all: readonly T[], random: Random): T {
  const one = all[Math.floor(random() * all.length)];
  if (one === undefined) throw new Error('There is nobody to choose from.');
  return one;
}
