/**
 * The columns of our own tables of attendance, in order; a row is a participation. Its ids are of the graph. Those from
 * `citation_ids` on have a line for each citation.
 */
export const OWN_COLUMNS = [
  'event_id',
  'event',
  'date',
  'end_date',
  'place',
  'classification',
  'participation_id',
  'participant_id',
  'participant',
  'participant_kind',
  'role',
  'title',
  'on_behalf_of_ids',
  'on_behalf_of',
  'citation_ids',
  'quote',
  'quote_start',
  'record',
  'record_url',
  'source_ids',
  'source',
  'publisher',
  'source_url',
  'published_on',
  'source_language',
] as const;

export type OwnColumn = (typeof OWN_COLUMNS)[number];
/** What each column of a row holds, a text for each line of the cell. */
export type OwnCells = Readonly<Record<OwnColumn, readonly string[]>>;
