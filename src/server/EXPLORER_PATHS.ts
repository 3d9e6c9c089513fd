/** Under which path the explorer has the pages of each kind: one a record, by its id. */
export const EXPLORER_PATHS = {
  Person: '/people',
  Organization: '/organizations',
  Event: '/events',
  Source: '/sources',
  Post: '/posts',
  Group: '/groups',
  Award: '/awards',
  Programme: '/programmes',
  Area: '/areas',
} as const;
