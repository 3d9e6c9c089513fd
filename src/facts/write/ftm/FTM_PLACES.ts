import type { FtmType } from './writeFtmValue.js';

/** Which property of FollowTheMoney's has a field of ours, and what it takes. */
export type FtmPlaces = Readonly<Partial<Record<string, readonly [property: string, type: FtmType]>>>;

/** The schema that our entities of a kind are written as, with what it has a place for. */
export interface FtmPlace {
  readonly schema: string;
  readonly places: FtmPlaces;
  /** That FollowTheMoney has no schema for the kind: this one is the nearest, and only `cochair` is read again. */
  readonly near?: true;
}

export const FTM_PLACES: Readonly<Partial<Record<string, FtmPlace>>> = {
  Person: {
    schema: 'Person',
    places: { gender: ['gender', 'gender'], birthDate: ['birthDate', 'date'], deathDate: ['deathDate', 'date'] },
  },
  Organization: {
    schema: 'Organization',
    places: {
      classification: ['classification', 'text'],
      foundingDate: ['incorporationDate', 'date'],
      dissolutionDate: ['dissolutionDate', 'date'],
      parent: ['parent', 'reference'],
    },
  },
  Post: { schema: 'Position', places: { organization: ['organization', 'reference'] } },
  Event: {
    schema: 'Event',
    places: { startDate: ['startDate', 'date'], endDate: ['endDate', 'date'], location: ['location', 'address'] },
  },
  Source: {
    schema: 'Document',
    places: {
      title: ['title', 'text'],
      publisher: ['publisher', 'text'],
      url: ['sourceUrl', 'url'],
      publishedOn: ['publishedAt', 'date'],
      language: ['language', 'language'],
    },
  },
  Area: { schema: 'Address', near: true, places: {} },
  Group: { schema: 'LegalEntity', near: true, places: {} },
  Programme: {
    schema: 'Project',
    near: true,
    places: { startDate: ['startDate', 'date'], endDate: ['endDate', 'date'] },
  },
  Award: { schema: 'Note', near: true, places: {} },
};
