import { distance } from 'fastest-levenshtein';

/** `Did you mean "…"?` where a known name is close to what was written, otherwise an empty text. */
export function suggestName(written: string, known: Iterable<string>): string {
  let best: string | null = null;
  // Two letters that changed places are two edits, in short words too.
  let least = Math.max(Math.floor(written.length * 0.4), written.length > 3 ? 2 : 1) + 1;
  for (const name of known) {
    const apart = distance(written.toLowerCase(), name.toLowerCase());
    if (apart < least) [best, least] = [name, apart];
  }
  return best === null ? '' : `Did you mean "${best}"? `;
}
