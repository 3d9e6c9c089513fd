const MOST_LETTERS = 30;

/** A name as a drawing has it; the list beside it, and what one points at, have all of it. */
export function shortenName(name: string): string {
  if (name.length <= MOST_LETTERS) return name;
  const cut = name.lastIndexOf(' ', MOST_LETTERS);
  return `${name.slice(0, cut > 0 ? cut : MOST_LETTERS)} …`;
}
