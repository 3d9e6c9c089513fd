/**
 * What every answer says to browsers unless it says otherwise, as pages do: it is what its type says and no page, nothing
 * in it is to be run or framed, and no other site embeds it.
 */
export const ANSWER_HEADERS: ReadonlyMap<string, string> = new Map([
  ['content-security-policy', "default-src 'none'; frame-ancestors 'none'"],
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'no-referrer'],
  ['cross-origin-resource-policy', 'same-origin'],
]);
