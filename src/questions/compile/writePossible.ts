/** The condition that a membership may have held in a span of days: begun by its last, and by no source over by its first. */
export function writePossible(membership: string, earliest: string, latest: string): string {
  return [
    `coalesce(${membership}.startDateEarliest <= ${latest}, true)`,
    `coalesce(${membership}.endDateLatest >= ${earliest}, true)`,
    `coalesce(${membership}.overBy > ${earliest}, true)`,
  ].join(' AND ');
}
