/** Properties that are pages about the entity, with what is to be found there. */
export const LINK_NOTES: Readonly<Partial<Record<string, string>>> = {
  website: 'website',
  wikipediaUrl: 'Wikipedia',
  opencorporatesUrl: 'OpenCorporates',
};
