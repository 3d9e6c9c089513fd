import { divideName } from './divideName.js';
import type { Profile } from './Profile.js';

/** How common everything is in the graph: what many have in common says little of two of them. */
export class Frequencies {
  readonly #words = new Map<string, number>();
  readonly #letters = new Map<string, number>();
  readonly #names = new Map<string, number>();
  readonly #links = new Map<string, number>();

  constructor(
    readonly size: number,
    profiles: Iterable<Profile>,
  ) {
    for (const profile of profiles) this.#add(profile);
  }

  /** The share of entities that have this word in a name. */
  word(folded: string): number {
    return (this.#words.get(folded) ?? 1) / this.size;
  }

  /** The share of those with a word that begins like this. */
  letter(letter: string): number {
    return (this.#letters.get(letter) ?? 1) / this.size;
  }

  /** How many have a name of just these words, whatever their order. */
  name(sorted: string): number {
    return this.#names.get(sorted) ?? 1;
  }

  /** How many have this organization, event, person or title. */
  link(key: string): number {
    return this.#links.get(key) ?? 1;
  }

  #add({ names, organizations, events, people, titles }: Profile): void {
    const divided = names.map((name) => divideName(name).map(({ folded }) => folded));
    const words = new Set(divided.flat());
    for (const word of words) count(this.#words, word);
    for (const letter of new Set([...words].map((word) => word.charAt(0)))) count(this.#letters, letter);
    for (const name of new Set(divided.map((some) => some.sort().join(' ')))) count(this.#names, name);
    for (const link of new Set([...organizations, ...events, ...people, ...titles])) count(this.#links, link);
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
