/**
 * The schemes of identifiers that mean one thing wherever they stand: two datasets that give the same one speak of the
 * same entity. Not among them: what a country or an office numbers, what a dataset calls its own records, slugs of names
 * (`everypolitician_legacy`), and whatever isn't known to belong here. A scheme of FollowTheMoney's that is worldwide is
 * here under the name that its reader gives it.
 */
export const WORLDWIDE_SCHEMES: readonly string[] = [
  // Authorities and encyclopedias.
  'wikidata',
  'viaf',
  'isni',
  'gnd',
  'lcauth',
  'bnf',
  'sudoc',
  'orcid',
  'freebase',
  'imdb',
  'musicbrainz',
  'discogs',
  'geonames',
  'europarlmep',
  // Companies and their business.
  'lei',
  'duns',
  'bic',
  'isin',
  'permid',
  'giin',
  'bvd',
  'opencorporates',
  'ror',
  'grid',
  // Ships.
  'imo',
];
