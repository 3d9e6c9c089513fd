/** The explorer's views that are of no single record. */
export const EXPLORER_VIEWS = {
  attendance: '/attendance',
  compare: '/compare',
  path: '/path',
} as const;
