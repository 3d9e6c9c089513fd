import { WORLDWIDE_SCHEMES } from '../WORLDWIDE_SCHEMES.js';

const WORLDWIDE = new Set(WORLDWIDE_SCHEMES);

/** Of which an address says more than its last part. */
const PATHS = new Set(['opencorporates']);

/**
 * An identifier of a worldwide scheme as that scheme writes it, so that two datasets' are the same where they mean the
 * same: `Wikidata` as `wikidata`, a page's address (`https://www.wikidata.org/wiki/Q42`) as its last part, `0000 0001 …`
 * without its spaces. Any other identifier is left as it is.
 */
export function normalizeIdentifier<Given extends Readonly<Record<string, unknown>>>(identifier: Given): Given {
  const { scheme, value } = identifier;
  if (typeof scheme !== 'string' || typeof value !== 'string') return identifier;
  const known = scheme.trim().toLowerCase();
  if (!WORLDWIDE.has(known)) return identifier;
  const address = /^https?:\/\/[^?#]*?([^/?#]+)\/?$/.exec(value.trim())?.[1];
  const plain = address !== undefined && !PATHS.has(known) ? address : value.trim();
  return { ...identifier, scheme: known, value: write(known, plain) };
}

function write(scheme: string, value: string): string {
  if (scheme === 'isni') return value.replace(/[\s-]/g, '').toUpperCase();
  if (scheme === 'lei' || scheme === 'orcid') return value.toUpperCase();
  return scheme === 'wikidata' && /^q\d+$/.test(value) ? value.toUpperCase() : value;
}
