import { foldText } from '../../dist/text/foldText.js';

export type Random = () => number;

/** What life does to a name; null where it can't be done to this one. */
export type Perturb = (name: string, random: Random) => string | null;

/** Each by what the report calls it. */
export const PERTURBATIONS: Readonly<Record<string, Perturb>> = {
  'as it is': (name) => name,
  'diacritics lost': (name) => changed(name, stripMarks(name)),
  'some diacritics lost': (name, random) => {
    const words = name.split(' ');
    return changed(name, words.map((word) => (random() < 0.5 ? stripMarks(word) : word)).join(' '));
  },
  'order changed': (name, random) => {
    const words = name.split(' ');
    if (words.length < 2) return null;
    // The family name last, or the given name first.
    const moved = random() < 0.5 ? [...words.slice(1), words[0]] : [words.at(-1), ...words.slice(0, -1)];
    return changed(name, moved.join(' '));
  },
  initials: (name, random) => {
    const words = name.split(' ');
    if (words.length < 2) return null;
    const kept = random() < 0.7 ? words.length - 1 : 0;
    return words.map((word, at) => (at === kept ? word : `${word.charAt(0)}.`)).join(' ');
  },
  'a typo': (name, random) => changed(name, mistype(name, random)),
  'diacritics lost and a typo': (name, random) => {
    const bare = stripMarks(name);
    return bare === name ? null : changed(name, mistype(bare, random));
  },
  'a word left out': (name, random) => {
    const words = name.split(' ');
    if (words.length < 3) return null;
    return words.toSpliced(1 + Math.floor(random() * (words.length - 2)), 1).join(' ');
  },
};

function changed(name: string, other: string): string | null {
  return name === other ? null : other;
}

/** Letter by letter, as a form without Vietnamese letters would, case kept. */
function stripMarks(text: string): string {
  return Array.from(text.normalize('NFC'), (letter) => {
    const bare = foldText(letter);
    if (bare === '') return letter;
    return letter === letter.toLowerCase() ? bare : bare.charAt(0).toUpperCase() + bare.slice(1);
  }).join('');
}

function mistype(name: string, random: Random): string {
  const letters = Array.from(name.normalize('NFC'));
  const places = [...letters.keys()].filter((at) => at > 0 && letters[at] !== ' ' && letters[at - 1] !== ' ');
  const at = places[Math.floor(random() * places.length)] ?? 0;
  const letter = letters[at] ?? '';
  const other = 'aeinghtomc'.charAt(Math.floor(random() * 10));
  const kind = Math.floor(random() * 4);
  if (kind === 0) letters[at] = other;
  else if (kind === 1) letters.splice(at, 1);
  else if (kind === 2) letters.splice(at, 0, other);
  else letters.splice(at - 1, 2, letter, letters[at - 1] ?? '');
  return letters.join('');
}
