/** An entity schema of FollowTheMoney that has a place in the model. */
export interface EntitySchema {
  readonly kind: 'Person' | 'Organization' | 'Post' | 'Event' | 'Source';
  /** The field of ours that takes a property's value: dates, texts, and references to other entities. */
  readonly fields: Readonly<Record<string, string>>;
}

const BODY: EntitySchema = {
  kind: 'Organization',
  fields: {
    incorporationDate: 'foundingDate',
    dissolutionDate: 'dissolutionDate',
    classification: 'classification',
    legalForm: 'classification',
    parent: 'parent',
  },
};

const REPORT: EntitySchema = {
  kind: 'Source',
  fields: {
    title: 'title',
    publisher: 'publisher',
    publishedAt: 'publishedOn',
    date: 'publishedOn',
    language: 'language',
  },
};

/** Schemata of FollowTheMoney by name; any other that isn't an edge below has no place, and is counted. */
export const ENTITY_SCHEMATA: Readonly<Partial<Record<string, EntitySchema>>> = {
  Person: { kind: 'Person', fields: { gender: 'gender', birthDate: 'birthDate', deathDate: 'deathDate' } },
  LegalEntity: BODY,
  Organization: BODY,
  Company: BODY,
  PublicBody: BODY,
  Position: { kind: 'Post', fields: { organization: 'organization' } },
  Event: {
    kind: 'Event',
    fields: { startDate: 'startDate', date: 'startDate', endDate: 'endDate', location: 'location' },
  },
  Article: REPORT,
  Document: REPORT,
  HyperText: REPORT,
  Pages: REPORT,
  PlainText: REPORT,
};

/** An edge that is a membership of ours: which property names whom. */
export interface EdgeSchema {
  readonly member: string;
  readonly organization?: string;
  readonly post?: string;
  /** What the schema itself says of it, where no role does. */
  readonly title?: string;
}

export const EDGE_SCHEMATA: Readonly<Partial<Record<string, EdgeSchema>>> = {
  Membership: { member: 'member', organization: 'organization' },
  Employment: { member: 'employee', organization: 'employer', title: 'employee' },
  Directorship: { member: 'director', organization: 'organization', title: 'director' },
  Occupancy: { member: 'holder', post: 'post' },
};

/** Properties that are names, by what sort of name they are. */
export const NAME_KINDS: Readonly<Partial<Record<string, string>>> = {
  name: 'ALTERNATE',
  alias: 'ALTERNATE',
  weakAlias: 'ALTERNATE',
  previousName: 'FORMER',
  abbreviation: 'ABBREVIATION',
};

/** Properties that are ids elsewhere, by the scheme that we call them. Numbers of people's papers are nobody's business. */
export const ID_SCHEMES: Readonly<Partial<Record<string, string>>> = {
  wikidataId: 'wikidata',
  registrationNumber: 'registration-number',
  leiCode: 'lei',
  ogrnCode: 'ogrn',
  innCode: 'inn',
  bicCode: 'bic',
  dunsCode: 'duns',
  npiCode: 'npi',
  opencorporatesUrl: 'opencorporates',
  permId: 'permid',
  imoNumber: 'imo',
  uniqueEntityId: 'uei',
};

/** Properties that are pages about the entity, with what is to be found there. */
export const LINK_NOTES: Readonly<Partial<Record<string, string>>> = { website: 'website', wikipediaUrl: 'Wikipedia' };
