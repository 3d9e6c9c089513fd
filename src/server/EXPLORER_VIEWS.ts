/** The explorer's views that are of no single record. */
export const EXPLORER_VIEWS = {
  attendance: '/attendance',
  compare: '/compare',
  network: '/network',
  path: '/path',
  /** Of the entity whose id stands behind it. */
  timeline: '/timeline',
} as const;
