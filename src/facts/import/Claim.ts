import { createHash } from 'node:crypto';
import type { Kind } from '../../model/Model.js';
import type { Properties } from '../Statement.js';

/** A statement as the graph keeps it beside the record, so that another source's can be taken out again exactly. */
export interface Claim {
  readonly properties: Properties;
  readonly parts: Readonly<Record<string, readonly Properties[]>>;
  readonly relations: Readonly<Record<string, readonly string[]>>;
}

/** Raise it when records are written in another way than before: every claim then counts as changed, once. */
const GRAPH_VERSION = 7;

/** In place of a claim's digest: its record is there without what it says of its own kind, which is to follow. */
export const UNFINISHED = 'unfinished';

/** In place of a claim's digest: its record lacks a relation, since what that led to was removed. It is to be written anew. */
export const STALE = 'stale';

/** A claim as text (keys in order, so that equal claims are equal texts), and a digest of it and its kind. */
export interface EncodedClaim {
  readonly text: string;
  readonly digest: string;
}

export function encodeClaim(kind: Kind, { properties, parts, relations }: Claim): EncodedClaim {
  const text = JSON.stringify(sortKeys({ properties, parts, relations }));
  const digest = createHash('sha256').update(`${GRAPH_VERSION}${kind.name}${text}`).digest('base64url').slice(0, 16);
  return { text, digest };
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, sortKeys(one)]));
}
