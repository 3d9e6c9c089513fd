import { distance } from 'fastest-levenshtein';

/** `Did you mean "…"?` where a known name is close to what was written, otherwise an empty text. */
export function suggestName(written: string, known: Iterable<string>): string {
  let best: string | null = null;
  let least = Math.floor(written.length * 0.4) + 1;
  for (const name of known) {
    const apart = distance(written.toLowerCase(), name.toLowerCase());
    if (apart < least) [best, least] = [name, apart];
  }
  return best === null ? '' : `Did you mean "${best}"? `;
}
