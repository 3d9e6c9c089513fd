import type { EntityKind } from '../generated/documents.js';

/** What the search can be narrowed to. */
export const KINDS: readonly EntityKind[] = [
  'PERSON',
  'ORGANIZATION',
  'POST',
  'EVENT',
  'GROUP',
  'AWARD',
  'PROGRAMME',
  'AREA',
];
