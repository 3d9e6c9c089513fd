/** An entity schema of FollowTheMoney that has a place in the model. */
export interface EntitySchema {
  readonly kind: 'Person' | 'Organization' | 'Post' | 'Event' | 'Source';
  /**
   * The field of ours that takes a property's value: dates, texts, and references to other entities. Where two go to one
   * field, the first that is said does.
   */
  readonly fields: Readonly<Record<string, string>>;
}

const PERSON: EntitySchema = {
  kind: 'Person',
  fields: { gender: 'gender', birthDate: 'birthDate', deathDate: 'deathDate' },
};

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

const EVENT: EntitySchema = {
  kind: 'Event',
  fields: { startDate: 'startDate', date: 'startDate', endDate: 'endDate', location: 'location' },
};

const REPORT: EntitySchema = {
  kind: 'Source',
  fields: {
    title: 'title',
    name: 'title',
    fileName: 'title',
    publisher: 'publisher',
    sourceUrl: 'url',
    publishedAt: 'publishedOn',
    date: 'publishedOn',
    language: 'language',
  },
};

/** Schemata of FollowTheMoney by name; any other that isn't an edge below has no place, and is counted. */
export const ENTITY_SCHEMATA: Readonly<Partial<Record<string, EntitySchema>>> = {
  Person: PERSON,
  LegalEntity: BODY,
  Organization: BODY,
  Company: BODY,
  PublicBody: BODY,
  Position: { kind: 'Post', fields: { organization: 'organization' } },
  Event: EVENT,
  Trip: EVENT,
  Article: REPORT,
  Audio: REPORT,
  Document: REPORT,
  HyperText: REPORT,
  Image: REPORT,
  Pages: REPORT,
  PlainText: REPORT,
  Table: REPORT,
  Video: REPORT,
  Workbook: REPORT,
};

/** An edge that is a membership of ours: which property names whom. */
export interface EdgeSchema {
  readonly member: string;
  readonly organization?: string;
  readonly post?: string;
  /** What the schema itself says of it, where no role does. */
  readonly title?: string;
}

/**
 * A Representation is none: it is held in no body, and its client may be a person. An Ownership, a Family, a Succession are
 * none either.
 */
export const EDGE_SCHEMATA: Readonly<Partial<Record<string, EdgeSchema>>> = {
  Membership: { member: 'member', organization: 'organization' },
  Employment: { member: 'employee', organization: 'employer', title: 'employee' },
  Directorship: { member: 'director', organization: 'organization', title: 'director' },
  Occupancy: { member: 'holder', post: 'post' },
};
