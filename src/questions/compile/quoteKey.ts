/** Words that Cypher may read as its own in front of a colon. */
const RESERVED =
  /^(?:and|or|not|xor|in|is|end|null|true|false|case|when|then|else|where|order|limit|match|return|with)$/i;

/** A response key as a key of a Cypher map. GraphQL's names are Cypher names too, but for the reserved ones. */
export function quoteKey(key: string): string {
  return RESERVED.test(key) || key.startsWith('__') ? `\`${key}\`` : key;
}
