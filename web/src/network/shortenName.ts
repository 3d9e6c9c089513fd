const MOST_LETTERS = 30;
const FEWEST_LETTERS = 14;

/** Pixels of a drawing that make room for a letter more: a name may be half as wide as the drawing. */
const PIXELS_A_LETTER = 16;

/** A name as a drawing of so many pixels has it; the list beside it, and what one points at, have all of it. */
export function shortenName(name: string, pixels = Infinity): string {
  const most = Math.max(FEWEST_LETTERS, Math.min(MOST_LETTERS, Math.floor(pixels / PIXELS_A_LETTER)));
  if (name.length <= most) return name;
  const cut = name.lastIndexOf(' ', most);
  return `${name.slice(0, cut > 0 ? cut : most)} …`;
}
