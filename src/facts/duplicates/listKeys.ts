import { divideName } from './divideName.js';
import type { Profile } from './Profile.js';

/**
 * What entities are compared by: only those that have a key in common are. Whole names in whatever order; two words;
 * one word with the initials of the others; all words but one, and that with a letter left out, for slips of the pen;
 * identifiers; a whole name with the year, since the most common names alone would bring too many together.
 */
export function listKeys({ names, date, identifiers, organizations }: Profile): Set<string> {
  const keys = new Set(identifiers.map((one) => `#${one}`));
  for (const name of names.slice(0, 4)) {
    const words = divideName(name)
      .map(({ folded }) => folded)
      .sort();
    const whole = words.join(' ');
    keys.add(whole);
    if (date !== null) keys.add(`${whole}@${date.slice(0, 4)}`);
    for (const one of organizations.slice(0, 5)) keys.add(`${whole}@${one}`);
    // Longer names are of bodies and events, which have more than enough keys without these.
    if (words.length > 6) {
      for (const at of words.keys()) keys.add(`-${words.toSpliced(at, 1).join(' ')}`);
      continue;
    }
    const letters = words.map((word) => word.charAt(0));
    for (const [at, word] of words.entries()) {
      const others = words.toSpliced(at, 1);
      for (const other of others) keys.add(`&${[word, other].sort().join(' ')}`);
      if (word.length > 1) keys.add(`.${word} ${letters.toSpliced(at, 1).sort().join('')}`);
      if (word.length < 3) continue;
      keys.add(`~${others.join(' ')}|${word}`);
      for (const cut of Array(word.length).keys())
        keys.add(`~${others.join(' ')}|${word.slice(0, cut)}${word.slice(cut + 1)}`);
    }
  }
  return keys;
}
