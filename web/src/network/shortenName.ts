const MOST_LETTERS = 30;
const FEWEST_LETTERS = 16;

/** Pixels of a drawing that make room for a letter more: a name may be half as wide as the drawing. */
const PIXELS_A_LETTER = 16;

/**
 * A name as a drawing of so many pixels has it, without its middle: names that begin alike often differ at the end. The list
 * beside it, and what one points at, have all of it.
 */
export function shortenName(name: string, pixels = Infinity): string {
  const most = Math.max(FEWEST_LETTERS, Math.min(MOST_LETTERS, Math.floor(pixels / PIXELS_A_LETTER)));
  if (name.length <= most) return name;
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  let begin = '';
  for (const word of words) {
    const longer = begin === '' ? word : `${begin} ${word}`;
    if (longer.length + last.length + 3 > most) break;
    begin = longer;
  }
  return begin === '' ? `${name.slice(0, most)} …` : `${begin} … ${last}`;
}
