/** A page's address as Popolo's schemas want it: ASCII, nothing but what a URI may have; null for what is no address. */
export function writeUri(address: string): string | null {
  if (/^[a-z][a-z0-9+.-]*:[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/i.test(address) && URL.canParse(address)) return address;
  return URL.canParse(address) && !/\s/.test(address) ? new URL(address).href : null;
}
