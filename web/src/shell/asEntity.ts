import type { LinkedFragment } from '../generated/documents.js';

/** A node that an id led to, as what has a page; null where it led nowhere, or to a fact. */
export function asEntity(node: object | null | undefined): LinkedFragment | null {
  return node && 'name' in node ? (node as LinkedFragment) : null;
}
