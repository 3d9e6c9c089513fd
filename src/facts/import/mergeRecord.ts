import type { Kind } from '../../model/Model.js';
import type { GraphRecord } from '../GraphRecord.js';
import type { Aliases } from './Aliases.js';
import { mergeClaims } from './mergeClaims.js';
import type { KnownClaim } from './readClaims.js';

/** A record as all that is stated of it makes it: the datasets' names decide who comes first, never the order of imports. */
export function mergeRecord(aliases: Aliases, kind: Kind, id: string, claims: readonly KnownClaim[]): GraphRecord {
  const ordered = [...claims].sort((a, b) => compare(a.dataset, b.dataset) || compare(a.as, b.as));
  const resolved = ordered.map(({ as, claim }) => aliases.resolveClaim(kind, as, claim).claim);
  return { kind, id, ...mergeClaims(kind, resolved) };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
