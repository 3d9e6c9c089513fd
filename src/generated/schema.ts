/* Made by `npm run codegen` from schema/. Not edited by hand. */
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A language tag, BCP 47, e.g. `vi`, `en`. */
  Language: { input: string; output: string; }
  /** ISO 8601 with only the precision that is known: `2023`, `2023-12` or `2023-12-22` (EDTF level 0). */
  PartialDate: { input: string; output: string; }
};

/** A place or constituency. */
export type Area = Cited & Entity & Node & {
  readonly __typename?: 'Area';
  /** The words that name or describe it. */
  readonly citations: CitationConnection;
  /** What sort of place it is, e.g. `constituency`. */
  readonly classification?: Maybe<Scalars['String']['output']>;
  /** The datasets that state it. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** Where the sources that state it differ: what each of them says. Empty where they agree, and where there is only one. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** Unique over all kinds, stable across imports. */
  readonly id: Scalars['ID']['output'];
  /** Ids elsewhere. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Pages about it. */
  readonly links: ReadonlyArray<Link>;
  /** What was merged into it: every id that finds it besides its own, with who said so and why. */
  readonly merges: ReadonlyArray<Merge>;
  /** The preferred name, in its own language or in `language` where there is one in it. */
  readonly name: Scalars['String']['output'];
  /** Every name that the sources give, the preferred one first. */
  readonly names: ReadonlyArray<Name>;
  /** The place that it lies in. */
  readonly parent?: Maybe<Area>;
  /** What each dataset states of it, under the id that the dataset has for it. */
  readonly statements: ReadonlyArray<DatasetStatement>;
};


/** A place or constituency. */
export type AreaCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CitationOrder>>;
};


/** A place or constituency. */
export type AreaNameArgs = {
  language?: InputMaybe<Scalars['Language']['input']>;
};

/** A distinction, e.g. `Bằng khen của Bộ Công an`. */
export type Award = Cited & Entity & Node & {
  readonly __typename?: 'Award';
  /** The words that name or describe it. */
  readonly citations: CitationConnection;
  /** The occasions on which it was given. */
  readonly conferrals: ConferralConnection;
  /** The datasets that state it. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** Where the sources that state it differ: what each of them says. Empty where they agree, and where there is only one. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** Unique over all kinds, stable across imports. */
  readonly id: Scalars['ID']['output'];
  /** Ids elsewhere. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Pages about it. */
  readonly links: ReadonlyArray<Link>;
  /** What was merged into it: every id that finds it besides its own, with who said so and why. */
  readonly merges: ReadonlyArray<Merge>;
  /** The preferred name, in its own language or in `language` where there is one in it. */
  readonly name: Scalars['String']['output'];
  /** Every name that the sources give, the preferred one first. */
  readonly names: ReadonlyArray<Name>;
  /** What each dataset states of it, under the id that the dataset has for it. */
  readonly statements: ReadonlyArray<DatasetStatement>;
};


/** A distinction, e.g. `Bằng khen của Bộ Công an`. */
export type AwardCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CitationOrder>>;
};


/** A distinction, e.g. `Bằng khen của Bộ Công an`. */
export type AwardConferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConferralOrder>>;
};


/** A distinction, e.g. `Bằng khen của Bộ Công an`. */
export type AwardNameArgs = {
  language?: InputMaybe<Scalars['Language']['input']>;
};

/** A page of awards. */
export type AwardConnection = {
  readonly __typename?: 'AwardConnection';
  /** The page's rows, each with its cursor. */
  readonly edges: ReadonlyArray<AwardEdge>;
  /** The page's rows without their cursors. */
  readonly nodes: ReadonlyArray<Award>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only where it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of awards. */
export type AwardEdge = {
  readonly __typename?: 'AwardEdge';
  /** Pass it as `after` or `before` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Award;
};

/** By what awards are ordered, and which way. */
export type AwardOrder = {
  /** Which way. */
  readonly direction: OrderDirection;
  /** By what. */
  readonly field: AwardOrderField;
};

/** By what awards can be ordered. */
export type AwardOrderField =
  /** The name, as a Vietnamese dictionary orders it. */
  | 'NAME';

/** Whether something held on a date, by what the sources attest and the precision that they give. */
export type Certainty =
  /** A source says so, or it lies between two dates for which sources say so. */
  | 'CERTAIN'
  /** No source says so, and none rules it out. */
  | 'POSSIBLE';

/** The exact words: where the text is known, its part from `start` up to `end`, in UTF-16 code units, is `quote`. */
export type Citation = Node & {
  readonly __typename?: 'Citation';
  /** The citation as others want it, ready to be pasted. */
  readonly cite: Scalars['String']['output'];
  /** Where in the text the quote ends: the index after its last code unit. */
  readonly end?: Maybe<Scalars['Int']['output']>;
  /** Unique over all kinds, stable across imports. */
  readonly id: Scalars['ID']['output'];
  /** The words themselves; null where the source is a dataset that came in as records: there the record is the proof. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /** What the record is called in its dataset, e.g. `persons/981f686e` or `line 12`; null where words are quoted. */
  readonly record?: Maybe<Scalars['String']['output']>;
  /** Where the words stand. */
  readonly source: Source;
  /** Where in the text the quote starts, in UTF-16 code units from 0. */
  readonly start?: Maybe<Scalars['Int']['output']>;
  /** The facts and entities that it proves. */
  readonly supports: ReadonlyArray<Node>;
  /** The record's own page, or the page that it names as its source, where it has one. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** The exact words: where the text is known, its part from `start` up to `end`, in UTF-16 code units, is `quote`. */
export type CitationCiteArgs = {
  format?: CitationFormat;
};


/** The exact words: where the text is known, its part from `start` up to `end`, in UTF-16 code units, is `quote`. */
export type CitationSupportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of citations. */
export type CitationConnection = {
  readonly __typename?: 'CitationConnection';
  /** The page's rows, each with its cursor. */
  readonly edges: ReadonlyArray<CitationEdge>;
  /** The page's rows without their cursors. */
  readonly nodes: ReadonlyArray<Citation>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only where it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of citations. */
export type CitationEdge = {
  readonly __typename?: 'CitationEdge';
  /** Pass it as `after` or `before` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Citation;
};

/** The form that a citation is wanted in. */
export type CitationFormat =
  /** A BibTeX entry. */
  | 'BIBTEX'
  /** CSL-JSON, one item, for citation managers. */
  | 'CSL_JSON'
  /** Plain text, for a footnote. */
  | 'TEXT';

/** By what citations are ordered, and which way. */
export type CitationOrder = {
  /** Which way. */
  readonly direction: OrderDirection;
  /** By what. */
  readonly field: CitationOrderField;
};

/** By what citations can be ordered. */
export type CitationOrderField =
  /** Where the words stand in their text. */
  | 'PLACE';

/** What the sources state: an entity or a fact, with the words that say so. */
export type Cited = {
  /** The words that name, describe or prove it. */
  readonly citations: CitationConnection;
  /** The datasets that state it. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** Unique over all kinds, stable across imports. */
  readonly id: Scalars['ID']['output'];
};


/** What the sources state: an entity or a fact, with the words that say so. */
export type CitedCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CitationOrder>>;
};

/** A page of what a source states. */
export type CitedConnection = {
  readonly __typename?: 'CitedConnection';
  /** The page's rows, each with its cursor. */
  readonly edges: ReadonlyArray<CitedEdge>;
  /** The page's rows without their cursors. */
  readonly nodes: ReadonlyArray<Cited>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only where it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of what a source states. */
export type CitedEdge = {
  readonly __typename?: 'CitedEdge';
  /** The first of the source's words that it cites: where they stand in the text is its place in the list. */
  readonly citation: Citation;
  /** Pass it as `after` or `before` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The fact or entity. */
  readonly node: Cited;
};

/** By what a source's facts are ordered, and which way. */
export type CitedOrder = {
  /** Which way. */
  readonly direction: OrderDirection;
  /** By what. */
  readonly field: CitedOrderField;
};

/** By what a source's facts can be ordered. */
export type CitedOrderField =
  /** Where its first words stand in the text. */
  | 'PLACE';

/** People who belong to the same organizations as someone. */
export type CoMemberConnection = {
  readonly __typename?: 'CoMemberConnection';
  /** The page's rows, each with its cursor. */
  readonly edges: ReadonlyArray<CoMemberEdge>;
  /** The page's people, without what they share. */
  readonly nodes: ReadonlyArray<Person>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many people there are on all pages together; counted only where it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A person who belongs to the same organizations, and which. */
export type CoMemberEdge = {
  readonly __typename?: 'CoMemberEdge';
  /** Pass it as `after` or `before` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The other person. */
  readonly node: Person;
  /** The organizations that the two share. */
  readonly organizations: OrganizationConnection;
  /** How many organizations the two share. */
  readonly sharedOrganizations: Scalars['Int']['output'];
};


/** A person who belongs to the same organizations, and which. */
export type CoMemberEdgeOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationOrder>>;
};

/** By what people in the same organizations are ordered, and which way. */
export type CoMemberOrder = {
  /** Which way. */
  readonly direction: OrderDirection;
  /** By what. */
  readonly field: CoMemberOrderField;
};

/** By what people in the same organizations can be ordered. */
export type CoMemberOrderField =
  /** The given name, which stands last in a Vietnamese name, then the rest: how Vietnamese lists of people are ordered. */
  | 'GIVEN_NAME'
  /** The whole name from its first word, as a Vietnamese dictionary orders it. */
  | 'NAME'
  /** How many organizations the two share. */
  | 'SHARED_ORGANIZATIONS';

/** People who were at the same events as someone. */
export type CoParticipantConnection = {
  readonly __typename?: 'CoParticipantConnection';
  /** The page's rows, each with its cursor. */
  readonly edges: ReadonlyArray<CoParticipantEdge>;
  /** The page's people, without what they share. */
  readonly nodes: ReadonlyArray<Person>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many people there are on all pages together; counted only where it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A person who was at the same events, and which. */
export type CoParticipantEdge = {
  readonly __typename?: 'CoParticipantEdge';
  /** Pass it as `after` or `before` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The events that the two share. */
  readonly events: EventConnection;
  /** The other person. */
  readonly node: Person;
  /** How many events the two share. */
  readonly sharedEvents: Scalars['Int']['output'];
};


/** A person who was at the same events, and which. */
export type CoParticipantEdgeEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
};

/** By what people at the same events are ordered, and which way. */
export type CoParticipantOrder = {
  /** Which way. */
  readonly direction: OrderDirection;
  /** By what. */
  readonly field: CoParticipantOrderField;
};

/** By what people at the same events can be ordered. */
export type CoParticipantOrderField =
  /** The given name, which stands last in a Vietnamese name, then the rest: how Vietnamese lists of people are ordered. */
  | 'GIVEN_NAME'
  /** The whole name from its first word, as a Vietnamese dictionary orders it. */
  | 'NAME'
  /** How many events the two share. */
  | 'SHARED_EVENTS';

/** One occasion of giving an award: by which body, by whose hand, to whom. */
export type Conferral = Cited & Fact & Node & {
  readonly __typename?: 'Conferral';
  /** What was given. */
  readonly award: Award;
  /** The words that prove it. */
  readonly citations: CitationConnection;
  /** How many collectives got it. */
  readonly collectives?: Maybe<Count>;
  /** The body whose award it is, where the source says so. */
  readonly conferrer?: Maybe<Organization>;
  /** The datasets that state it. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** Where the sources that state it differ: what each of them says. Empty where they agree, and where there is only one. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** Where it was given. */
  readonly event?: Maybe<Event>;
  /** Unique over all kinds, stable across imports: made of what the fact joins. */
  readonly id: Scalars['ID']['output'];
  /** How many individuals got it. */
  readonly individuals?: Maybe<Count>;
  /** The person who handed it over. */
  readonly presenter?: Maybe<Person>;
  /** Who got it. */
  readonly recipients: ReadonlyArray<Participant>;
  /** What each dataset states of it, under the id that the dataset has for it. */
  readonly statements: ReadonlyArray<DatasetStatement>;
};


/** One occasion of giving an award: by which body, by whose hand, to whom. */
export type ConferralCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CitationOrder>>;
};

/** A page of conferrals. */
export type ConferralConnection = {
  readonly __typename?: 'ConferralConnection';
  /** The page's rows, each with its cursor. */
  readonly edges: ReadonlyArray<ConferralEdge>;
  /** The page's rows without their cursors. */
  readonly nodes: ReadonlyArray<Conferral>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only where it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of conferrals. */
export type ConferralEdge = {
  readonly __typename?: 'ConferralEdge';
  /** Pass it as `after` or `before` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Conferral;
};

/** By what conferrals are ordered, and which way. */
export type ConferralOrder = {
  /** Which way. */
  readonly direction: OrderDirection;
  /** By what. */
  readonly field: ConferralOrderField;
};

/** By what conferrals can be ordered. */
export type ConferralOrderField =
  /** The name of what was given, as a Vietnamese dictionary orders it. */
  | 'AWARD_NAME';

/** A number as the source gives it: `145` is EXACT, `hơn 300` is AT_LEAST 300. */
export type Count = {
  readonly __typename?: 'Count';
  /** How exactly the source gives it. */
  readonly qualifier: CountQualifier;
  /** The source's own words for it. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The number. */
  readonly value: Scalars['Int']['output'];
};

/** How exactly a source gives a number. */
export type CountQualifier =
  /** Around that many. */
  | 'ABOUT'
  /** That many or more (`hơn`). */
  | 'AT_LEAST'
  /** That many or fewer. */
  | 'AT_MOST'
  /** That many. */
  | 'EXACT';

/** What came in together and goes out together: the facts of one file, under the terms of whoever published it. */
export type Dataset = Node & {
  readonly __typename?: 'Dataset';
  /** False while an import or a removal is under way, and after one was broken off: then some of its facts are missing or outdated. */
  readonly complete: Scalars['Boolean']['output'];
  /** How many records it states, by kind; as of the last complete import. */
  readonly counts: ReadonlyArray<KindCount>;
  /** Unique over all kinds, stable across imports: `dataset~` and its name. */
  readonly id: Scalars['ID']['output'];
  /** When an import of it last changed something: ISO 8601, in UTC. */
  readonly importedAt: Scalars['String']['output'];
  /** The terms that it may be used under, as its publisher names them. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** What it is called on the command line, e.g. `vietnam-national-assembly`. */
  readonly name: Scalars['String']['output'];
  /** Who published it. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** All that it states: entities, facts, and their sources and citations. */
  readonly records: NodeConnection;
  /** What it is called by people. */
  readonly title: Scalars['String']['output'];
  /** Where it comes from. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** What came in together and goes out together: the facts of one file, under the terms of whoever published it. */
export type DatasetRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<NodeOrder>>;
};

/** A page of datasets. */
export type DatasetConnection = {
  readonly __typename?: 'DatasetConnection';
  /** The page's rows, each with its cursor. */
  readonly edges: ReadonlyArray<DatasetEdge>;
  /** The page's rows without their cursors. */
  readonly nodes: ReadonlyArray<Dataset>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only where it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of datasets. */
export type DatasetEdge = {
  readonly __typename?: 'DatasetEdge';
  /** Pass it as `after` or `before` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Dataset;
};

/** By what datasets are ordered, and which way. */
export type DatasetOrder = {
  /** Which way. */
  readonly direction: OrderDirection;
  /** By what. */
  readonly field: DatasetOrderField;
};

/** By what datasets can be ordered. */
export type DatasetOrderField =
  /** When an import of it last changed something. */
  | 'IMPORTED_AT'
  /** What it is called on the command line, from a to z. */
  | 'NAME';

/** What one dataset states of a record, word for word: where several do, or two records were merged, each side stays readable. */
export type DatasetStatement = {
  readonly __typename?: 'DatasetStatement';
  /** The dataset. */
  readonly dataset: Dataset;
  /** The id that the dataset has for it: another than the record's where the two were merged. */
  readonly id: Scalars['ID']['output'];
  /** What it states, as JSON by the schema's names: `properties`, `parts` (names, links …) and `relations`, with ids as the dataset has them. */
  readonly states: Scalars['String']['output'];
};

/**
 * A field of a record for which its sources give different values. The record itself shows the first claim's, of the source
 * whose id comes first, or where another says more without contradicting it (`2023-12-22` after `2023`, `FORMER` after
 * `UNKNOWN`), that one's; of `CURRENT` and `FORMER` the one that is said of the later day. Lists (names, dates of
 * attestation, citations …) are no disagreement: the record joins what all sources list. Where they prefer other names,
 * `name` is one, and all of the names are in `names`.
 */
export type Disagreement = {
  readonly __typename?: 'Disagreement';
  /** What each source says that says something, in the order of the sources' ids. */
  readonly claims: ReadonlyArray<SourceClaim>;
  /** Whether the values exclude each other. False where one only says more (`2023` and `2023-12-22`, `UNKNOWN` and `FORMER`), where time explains it (`CURRENT` said of one day, and `FORMER` of a later one), where a text is only spelled otherwise (`Ủy viên` and `uỷ viên`), and of names, of which one can have several. */
  readonly contradictory: Scalars['Boolean']['output'];
  /** The field of the record that they differ on, e.g. `startDate`. */
  readonly field: Scalars['String']['output'];
};

/** What people look up: it has names, sources and a place in the graph. */
export type Entity = {
  /** The words that name or describe it. */
  readonly citations: CitationConnection;
  /** The datasets that state it. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** Where the sources that state it differ: what each of them says. Empty where they agree, and where there is only one. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** Unique over all kinds, stable across imports. */
  readonly id: Scalars['ID']['output'];
  /** Ids elsewhere. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Pages about it. */
  readonly links: ReadonlyArray<Link>;
  /** What was merged into it: every id that finds it besides its own, with who said so and why. */
  readonly merges: ReadonlyArray<Merge>;
  /** The preferred name, in its own language or in `language` where there is one in it. */
  readonly name: Scalars['String']['output'];
  /** Every name that the sources give, the preferred one first. */
  readonly names: ReadonlyArray<Name>;
  /** What each dataset states of it, under the id that the dataset has for it. */
  readonly statements: ReadonlyArray<DatasetStatement>;
};


/** What people look up: it has names, sources and a place in the graph. */
export type EntityCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CitationOrder>>;
};


/** What people look up: it has names, sources and a place in the graph. */
export type EntityNameArgs = {
  language?: InputMaybe<Scalars['Language']['input']>;
};

/** The kinds of entity. */
export type EntityKind =
  /** Area. */
  | 'AREA'
  /** Award. */
  | 'AWARD'
  /** Event. */
  | 'EVENT'
  /** Group. */
  | 'GROUP'
  /** Organization. */
  | 'ORGANIZATION'
  /** Person. */
  | 'PERSON'
  /** Post. */
  | 'POST'
  /** Programme. */
  | 'PROGRAMME';

/** Entities of any kind for which everything given here holds. A search goes through its 1,000 best names as typed, and as many that are a letter or two off. */
export type EntityWhere = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<EntityWhere>>;
  /** For at least one membership this holds: of the entity, in it, in its post, for it, in its area, or during it. */
  readonly memberships?: InputMaybe<MembershipWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<EntityWhere>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<EntityWhere>>;
  /** For at least one participation this holds: the entity took part so, it is the event, or it was for the entity. */
  readonly participations?: InputMaybe<ParticipationWhere>;
};

/** Something that happened: a conference, a congress, a signing, a visit. */
export type Event = Cited & Entity & Node & {
  readonly __typename?: 'Event';
  /** The words that name or describe it. */
  readonly citations: CitationConnection;
  /** What sort of event it was, e.g. `conference`. */
  readonly classification?: Maybe<Scalars['String']['output']>;
  /** Awards given there. */
  readonly conferrals: ConferralConnection;
  /** The datasets that state it. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** Where the sources that state it differ: what each of them says. Empty where they agree, and where there is only one. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** When it ended, where that is another day. */
  readonly endDate?: Maybe<Scalars['PartialDate']['output']>;
  /** Unique over all kinds, stable across imports. */
  readonly id: Scalars['ID']['output'];
  /** Ids elsewhere. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Pages about it. */
  readonly links: ReadonlyArray<Link>;
  /** Where it was, as worded; null where the source names no place. */
  readonly location?: Maybe<Scalars['String']['output']>;
  /** Seats held for it, where it is a legislative period. */
  readonly memberships: MembershipConnection;
  /** What was merged into it: every id that finds it besides its own, with who said so and why. */
  readonly merges: ReadonlyArray<Merge>;
  /** The preferred name, in its own language or in `language` where there is one in it. */
  readonly name: Scalars['String']['output'];
  /** Every name that the sources give, the preferred one first. */
  readonly names: ReadonlyArray<Name>;
  /** The event that it was part of. */
  readonly partOf?: Maybe<Event>;
  /** Who was there, in what role, with what titles; organizers and unnamed groups included. */
  readonly participations: ParticipationConnection;
  /** The programmes and movements that it was held under. */
  readonly programmes: ProgrammeConnection;
  /** When it began. */
  readonly startDate?: Maybe<Scalars['PartialDate']['output']>;
  /** What each dataset states of it, under the id that the dataset has for it. */
  readonly statements: ReadonlyArray<DatasetStatement>;
  /** The events that were part of it. */
  readonly subEvents: EventConnection;
  /** As worded, e.g. `chiều`. */
  readonly timeOfDay?: Maybe<Scalars['String']['output']>;
};


/** Something that happened: a conference, a congress, a signing, a visit. */
export type EventCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CitationOrder>>;
};


/** Something that happened: a conference, a congress, a signing, a visit. */
export type EventConferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConferralOrder>>;
};


/** Something that happened: a conference, a congress, a signing, a visit. */
export type EventMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MembershipOrder>>;
  where?: InputMaybe<MembershipWhere>;
};


/** Something that happened: a conference, a congress, a signing, a visit. */
export type EventNameArgs = {
  language?: InputMaybe<Scalars['Language']['input']>;
};


/** Something that happened: a conference, a congress, a signing, a visit. */
export type EventParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParticipationOrder>>;
  where?: InputMaybe<ParticipationWhere>;
};


/** Something that happened: a conference, a congress, a signing, a visit. */
export type EventProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProgrammeOrder>>;
};


/** Something that happened: a conference, a congress, a signing, a visit. */
export type EventSubEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
};

/** A page of events. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The page's rows, each with its cursor. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The page's rows without their cursors. */
  readonly nodes: ReadonlyArray<Event>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only where it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of events. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** Pass it as `after` or `before` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Event;
};

/** By what events are ordered, and which way. */
export type EventOrder = {
  /** Which way. */
  readonly direction: OrderDirection;
  /** By what. */
  readonly field: EventOrderField;
};

/** By what events can be ordered. */
export type EventOrderField =
  /** The name, as a Vietnamese dictionary orders it. */
  | 'NAME'
  /** The earliest day on which it can have begun; unknown ones last. */
  | 'START_DATE';

/** By what an organization counts as being at an event. */
export type EventPresence =
  /** A member of it took part, whether or not on its behalf, and no source says that the membership was over by then or had yet to begin. One person may so stand for several. */
  | 'MEMBER'
  /** It took part itself, as its organizer or otherwise. */
  | 'PARTICIPANT'
  /** Somebody took part on its behalf, as the source says. */
  | 'REPRESENTATIVE';

/** Events for which everything given here holds. */
export type EventWhere = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<EventWhere>>;
  /** When it ended. */
  readonly endDate?: InputMaybe<PartialDateWhere>;
  /** By id. */
  readonly id?: InputMaybe<IdWhere>;
  /** One of its names. */
  readonly name?: InputMaybe<StringWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<EventWhere>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<EventWhere>>;
  /** At least one of the participations in it. */
  readonly participations?: InputMaybe<ParticipationWhere>;
  /** When it began. */
  readonly startDate?: InputMaybe<PartialDateWhere>;
};

/** A statement of the graph, with the words that prove it. */
export type Fact = {
  /** The words that prove it. */
  readonly citations: CitationConnection;
  /** The datasets that state it. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** Where the sources that state it differ: what each of them says. Empty where they agree, and where there is only one. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** Unique over all kinds, stable across imports: made of what the fact joins. */
  readonly id: Scalars['ID']['output'];
  /** What each dataset states of it, under the id that the dataset has for it. */
  readonly statements: ReadonlyArray<DatasetStatement>;
};


/** A statement of the graph, with the words that prove it. */
export type FactCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CitationOrder>>;
};

/** A kind of fact. */
export type FactKind =
  /** Awards given. */
  | 'CONFERRAL'
  /** Titles, ranks and posts held. */
  | 'MEMBERSHIP'
  /** Who was at which event. */
  | 'PARTICIPATION';

/** People present whom the source counts or describes without naming them. */
export type Group = Cited & Entity & Node & {
  readonly __typename?: 'Group';
  /** The words that name or describe it. */
  readonly citations: CitationConnection;
  /** How many collectives among them. */
  readonly collectives?: Maybe<Count>;
  /** Awards they received. */
  readonly conferrals: ConferralConnection;
  /** The datasets that state it. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** Where the sources that state it differ: what each of them says. Empty where they agree, and where there is only one. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** Unique over all kinds, stable across imports. */
  readonly id: Scalars['ID']['output'];
  /** Ids elsewhere. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** How many individuals among them. */
  readonly individuals?: Maybe<Count>;
  /** Pages about it. */
  readonly links: ReadonlyArray<Link>;
  /** What was merged into it: every id that finds it besides its own, with who said so and why. */
  readonly merges: ReadonlyArray<Merge>;
  /** The preferred name, in its own language or in `language` where there is one in it. */
  readonly name: Scalars['String']['output'];
  /** Every name that the sources give, the preferred one first. */
  readonly names: ReadonlyArray<Name>;
  /** The bodies that they came from. */
  readonly organizations: OrganizationConnection;
  /** Events they were at. */
  readonly participations: ParticipationConnection;
  /** How many there were. */
  readonly size?: Maybe<Count>;
  /** What each dataset states of it, under the id that the dataset has for it. */
  readonly statements: ReadonlyArray<DatasetStatement>;
};


/** People present whom the source counts or describes without naming them. */
export type GroupCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CitationOrder>>;
};


/** People present whom the source counts or describes without naming them. */
export type GroupConferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConferralOrder>>;
};


/** People present whom the source counts or describes without naming them. */
export type GroupNameArgs = {
  language?: InputMaybe<Scalars['Language']['input']>;
};


/** People present whom the source counts or describes without naming them. */
export type GroupOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationOrder>>;
};


/** People present whom the source counts or describes without naming them. */
export type GroupParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParticipationOrder>>;
  where?: InputMaybe<ParticipationWhere>;
};

/** A page of groups. */
export type GroupConnection = {
  readonly __typename?: 'GroupConnection';
  /** The page's rows, each with its cursor. */
  readonly edges: ReadonlyArray<GroupEdge>;
  /** The page's rows without their cursors. */
  readonly nodes: ReadonlyArray<Group>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only where it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of groups. */
export type GroupEdge = {
  readonly __typename?: 'GroupEdge';
  /** Pass it as `after` or `before` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Group;
};

/** By what groups are ordered, and which way. */
export type GroupOrder = {
  /** Which way. */
  readonly direction: OrderDirection;
  /** By what. */
  readonly field: GroupOrderField;
};

/** By what groups can be ordered. */
export type GroupOrderField =
  /** The name, as a Vietnamese dictionary orders it. */
  | 'NAME';

/** By id. */
export type IdWhere = {
  /** Exactly this id. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** One of these ids, 100 at most. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** An id elsewhere, e.g. scheme `wikidata`, value `Q1765001`. */
export type Identifier = {
  readonly __typename?: 'Identifier';
  /** Whose id it is, e.g. `wikidata`. */
  readonly scheme: Scalars['String']['output'];
  /** The id there. */
  readonly value: Scalars['String']['output'];
};

/** Organizations that share people with one. */
export type InterlockConnection = {
  readonly __typename?: 'InterlockConnection';
  /** The page's rows, each with its cursor. */
  readonly edges: ReadonlyArray<InterlockEdge>;
  /** The page's organizations, without what they share. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many organizations there are on all pages together; counted only where it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An organization that shares people with it, and whom. */
export type InterlockEdge = {
  readonly __typename?: 'InterlockEdge';
  /** Pass it as `after` or `before` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The other organization. */
  readonly node: Organization;
  /** The people that the two share. */
  readonly people: PersonConnection;
  /** How many people the two share. */
  readonly sharedPeople: Scalars['Int']['output'];
};


/** An organization that shares people with it, and whom. */
export type InterlockEdgePeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PersonOrder>>;
};

/** By what organizations with the same people are ordered, and which way. */
export type InterlockOrder = {
  /** Which way. */
  readonly direction: OrderDirection;
  /** By what. */
  readonly field: InterlockOrderField;
};

/** By what organizations with the same people can be ordered. */
export type InterlockOrderField =
  /** The name, as a Vietnamese dictionary orders it. */
  | 'NAME'
  /** How many people the two share. */
  | 'SHARED_PEOPLE';

/** How many records of a kind a dataset states. */
export type KindCount = {
  readonly __typename?: 'KindCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The type's name, e.g. `Membership`. */
  readonly kind: Scalars['String']['output'];
};

/** A page about an entity. */
export type Link = {
  readonly __typename?: 'Link';
  /** What is to be found there. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Its address. */
  readonly url: Scalars['String']['output'];
};

/** A figure that a source gives, e.g. 3184 `mô hình` in 23 `địa phương`. */
export type Measure = {
  readonly __typename?: 'Measure';
  /** The date that the source gives it for. */
  readonly attestedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** What is counted or measured, as worded. */
  readonly unit: Scalars['String']['output'];
  /** The figure. */
  readonly value: Scalars['Float']['output'];
};

/** Who holds a membership. */
export type Member = Organization | Person;

/** Someone holds a title, rank or post, in an organization where the source names one. */
export type Membership = Cited & Fact & Node & {
  readonly __typename?: 'Membership';
  /** The place or constituency that it is held for. */
  readonly area?: Maybe<Area>;
  /** Dates on which a source says that it held. */
  readonly attestedOn: ReadonlyArray<Scalars['PartialDate']['output']>;
  /** The words that prove it. */
  readonly citations: CitationConnection;
  /** The datasets that state it. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** Where the sources that state it differ: what each of them says. Empty where they agree, and where there is only one. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** When it ended; null where no source says, even if it is over. */
  readonly endDate?: Maybe<Scalars['PartialDate']['output']>;
  /** Dates on which a source says that it was over (`nguyên`), without saying since when. */
  readonly formerOn: ReadonlyArray<Scalars['PartialDate']['output']>;
  /** Unique over all kinds, stable across imports: made of what the fact joins. */
  readonly id: Scalars['ID']['output'];
  /** The legislative period that it is for, where the source says so; its dates are the event's, not the membership's. */
  readonly legislativePeriod?: Maybe<Event>;
  /** Who holds it. */
  readonly member: Member;
  /** For whom it is held, e.g. the party that a member of parliament sits for. */
  readonly onBehalfOf?: Maybe<Organization>;
  /** The body that it is held in; null where the source names none, as for a military rank. */
  readonly organization?: Maybe<Organization>;
  /** The member, where it is a person. */
  readonly person?: Maybe<Person>;
  /** The position, where it is known as one. */
  readonly post?: Maybe<Post>;
  /** When it began; null where no source says. */
  readonly startDate?: Maybe<Scalars['PartialDate']['output']>;
  /** What each dataset states of it, under the id that the dataset has for it. */
  readonly statements: ReadonlyArray<DatasetStatement>;
  /** Whether it holds, is over, or isn't told. */
  readonly status: TenureStatus;
  /** As the source words it: `Thứ trưởng`, `Ủy viên`, `Trung tướng`. */
  readonly title?: Maybe<Scalars['String']['output']>;
};


/** Someone holds a title, rank or post, in an organization where the source names one. */
export type MembershipCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CitationOrder>>;
};

/** A page of memberships. */
export type MembershipConnection = {
  readonly __typename?: 'MembershipConnection';
  /** The page's rows, each with its cursor. */
  readonly edges: ReadonlyArray<MembershipEdge>;
  /** The page's rows without their cursors. */
  readonly nodes: ReadonlyArray<Membership>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only where it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of memberships. */
export type MembershipEdge = {
  readonly __typename?: 'MembershipEdge';
  /** Where the list is as of a date: whether the sources make it certain that it held then. Otherwise null. */
  readonly certainty?: Maybe<Certainty>;
  /** Pass it as `after` or `before` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Membership;
};

/** By what memberships are ordered, and which way. */
export type MembershipOrder = {
  /** Which way. */
  readonly direction: OrderDirection;
  /** By what. */
  readonly field: MembershipOrderField;
};

/** By what memberships can be ordered. */
export type MembershipOrderField =
  /** The earliest day on which it can have begun; unknown ones last. */
  | 'START_DATE'
  /** The title, as a Vietnamese dictionary orders it. */
  | 'TITLE';

/** Memberships for which everything given here holds. */
export type MembershipWhere = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<MembershipWhere>>;
  /** When it ended. */
  readonly endDate?: InputMaybe<PartialDateWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<MembershipWhere>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<MembershipWhere>>;
  /** Where it is held. */
  readonly organization?: InputMaybe<OrganizationWhere>;
  /** Who holds it. */
  readonly person?: InputMaybe<PersonWhere>;
  /** The position. */
  readonly post?: InputMaybe<PostWhere>;
  /** When it began. */
  readonly startDate?: InputMaybe<PartialDateWhere>;
  /** Whether it holds, is over, or isn't told. */
  readonly status?: InputMaybe<TenureStatusWhere>;
  /** The title, as the source words it. */
  readonly title?: InputMaybe<StringWhere>;
};

/** That a record was merged into another, since both are about the same: the id of either finds the one that stays. */
export type Merge = {
  readonly __typename?: 'Merge';
  /** When a person said so: ISO 8601, in UTC. Null for a join by identifier, which follows from what the datasets say. */
  readonly at?: Maybe<Scalars['String']['output']>;
  /** How that is known: in a person's words, or the identifier that two datasets share, e.g. `wikidata Q1765001`. */
  readonly because: Scalars['String']['output'];
  /** Who said so. */
  readonly by: MergeAuthor;
  /** The id that was merged away. */
  readonly id: Scalars['ID']['output'];
  /** The id that it was merged into, which may have been merged on. */
  readonly into: Scalars['ID']['output'];
};

/** Who says that two records are one. */
export type MergeAuthor =
  /** Two datasets, by giving the same identifier of a scheme that is the same the world over. */
  | 'IDENTIFIER'
  /** A person, on the command line. */
  | 'PERSON';

/** Organizations that meet one at events. */
export type MetOrganizationConnection = {
  readonly __typename?: 'MetOrganizationConnection';
  /** The page's rows, each with its cursor. */
  readonly edges: ReadonlyArray<MetOrganizationEdge>;
  /** The page's organizations, without what they share. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many organizations there are on all pages together; counted only where it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An organization that was at the same events, and which. */
export type MetOrganizationEdge = {
  readonly __typename?: 'MetOrganizationEdge';
  /** Pass it as `after` or `before` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The events that the two share. */
  readonly events: EventConnection;
  /** The other organization. */
  readonly node: Organization;
  /** How many events the two share. */
  readonly sharedEvents: Scalars['Int']['output'];
};


/** An organization that was at the same events, and which. */
export type MetOrganizationEdgeEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
};

/** By what organizations at the same events are ordered, and which way. */
export type MetOrganizationOrder = {
  /** Which way. */
  readonly direction: OrderDirection;
  /** By what. */
  readonly field: MetOrganizationOrderField;
};

/** By what organizations at the same events can be ordered. */
export type MetOrganizationOrderField =
  /** The name, as a Vietnamese dictionary orders it. */
  | 'NAME'
  /** How many events the two share. */
  | 'SHARED_EVENTS';

/** One name of an entity. */
export type Name = {
  readonly __typename?: 'Name';
  /** Until when it was borne. */
  readonly endDate?: Maybe<Scalars['PartialDate']['output']>;
  /** What sort of name it is. */
  readonly kind: NameKind;
  /** The language that the name is in; null where nobody said. */
  readonly language?: Maybe<Scalars['Language']['output']>;
  /** From when it was borne. */
  readonly startDate?: Maybe<Scalars['PartialDate']['output']>;
  /** The name, in Unicode NFC. */
  readonly value: Scalars['String']['output'];
};

/** What sort of name it is. */
export type NameKind =
  /** A short form, e.g. `Bộ CA`. */
  | 'ABBREVIATION'
  /** Another name for the same. */
  | 'ALTERNATE'
  /** Borne once, no longer. */
  | 'FORMER'
  /** The one that `name` answers. */
  | 'PREFERRED'
  /** Put into another language, by a source or by the editors. */
  | 'TRANSLATION'
  /** Put into another script. */
  | 'TRANSLITERATION';

/** Anything with an id. Every record has one: unique over all kinds, stable across imports, safe in a URL, e.g. `le-quoc-hung`. */
export type Node = {
  /** Unique over all kinds, stable across imports. */
  readonly id: Scalars['ID']['output'];
};

/** A page of records of any kind. */
export type NodeConnection = {
  readonly __typename?: 'NodeConnection';
  /** The page's rows, each with its cursor. */
  readonly edges: ReadonlyArray<NodeEdge>;
  /** The page's rows without their cursors. */
  readonly nodes: ReadonlyArray<Node>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only where it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of records of any kind. */
export type NodeEdge = {
  readonly __typename?: 'NodeEdge';
  /** Pass it as `after` or `before` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Node;
};

/** By what records of any kind are ordered, and which way. */
export type NodeOrder = {
  /** Which way. */
  readonly direction: OrderDirection;
  /** By what. */
  readonly field: NodeOrderField;
};

/** By what records of any kind can be ordered. */
export type NodeOrderField =
  /** The id, by its letters. */
  | 'ID';

/** Which way a list is ordered. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** Largest, latest or last in the alphabet first. */
  | 'DESC';

/** A body of people: a ministry, a party organ, a trade union, a department of one. */
export type Organization = Cited & Entity & Node & {
  readonly __typename?: 'Organization';
  /** The bodies that are part of it. */
  readonly children: OrganizationConnection;
  /** The words that name or describe it. */
  readonly citations: CitationConnection;
  /** What sort of body it is, e.g. `ministry`. */
  readonly classification?: Maybe<Scalars['String']['output']>;
  /** Awards it conferred or received. */
  readonly conferrals: ConferralConnection;
  /** The datasets that state it. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** Where the sources that state it differ: what each of them says. Empty where they agree, and where there is only one. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** When dissolved. */
  readonly dissolutionDate?: Maybe<Scalars['PartialDate']['output']>;
  /** When founded. */
  readonly foundingDate?: Maybe<Scalars['PartialDate']['output']>;
  /** Groups of people counted but not named, drawn from it. */
  readonly groups: GroupConnection;
  /** Unique over all kinds, stable across imports. */
  readonly id: Scalars['ID']['output'];
  /** Ids elsewhere. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Organizations that share people with it, by their memberships, by default most shared people first. `statuses` holds for both: `[CURRENT]` gives those that some people are said to belong to beside it. */
  readonly interlocks: InterlockConnection;
  /** Pages about it. */
  readonly links: ReadonlyArray<Link>;
  /** What it belongs to itself, as a member. */
  readonly memberOf: MembershipConnection;
  /** Those who belong to it; with `includeDescendants`, also to any organization below it. */
  readonly memberships: MembershipConnection;
  /** What was merged into it: every id that finds it besides its own, with who said so and why. */
  readonly merges: ReadonlyArray<Merge>;
  /** Organizations that it meets at events, by default most shared events first: both were there, by themselves or by somebody. */
  readonly metThroughEvents: MetOrganizationConnection;
  /** The preferred name, in its own language or in `language` where there is one in it. */
  readonly name: Scalars['String']['output'];
  /** Every name that the sources give, the preferred one first. */
  readonly names: ReadonlyArray<Name>;
  /** The body that it is part of. */
  readonly parent?: Maybe<Organization>;
  /** Events it organized or took part in. */
  readonly participations: ParticipationConnection;
  /** Positions in it, whoever holds them. */
  readonly posts: PostConnection;
  /** Programmes, movements and models that it runs or belongs to. */
  readonly programmes: ProgrammeConnection;
  /** What others did at events on its behalf. */
  readonly representations: ParticipationConnection;
  /** What each dataset states of it, under the id that the dataset has for it. */
  readonly statements: ReadonlyArray<DatasetStatement>;
  /** The facts about this body: its members and what it is a member of, events that it or somebody on its behalf was at, awards conferred or received, by default in the order of their dates: each placed by what the sources say and by nothing else. Undated ones come last. */
  readonly timeline: TimelineConnection;
};


/** A body of people: a ministry, a party organ, a trade union, a department of one. */
export type OrganizationChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationOrder>>;
};


/** A body of people: a ministry, a party organ, a trade union, a department of one. */
export type OrganizationCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CitationOrder>>;
};


/** A body of people: a ministry, a party organ, a trade union, a department of one. */
export type OrganizationConferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConferralOrder>>;
};


/** A body of people: a ministry, a party organ, a trade union, a department of one. */
export type OrganizationGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GroupOrder>>;
};


/** A body of people: a ministry, a party organ, a trade union, a department of one. */
export type OrganizationInterlocksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<InterlockOrder>>;
  statuses?: InputMaybe<ReadonlyArray<TenureStatus>>;
  where?: InputMaybe<PersonWhere>;
};


/** A body of people: a ministry, a party organ, a trade union, a department of one. */
export type OrganizationMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MembershipOrder>>;
  where?: InputMaybe<MembershipWhere>;
};


/** A body of people: a ministry, a party organ, a trade union, a department of one. */
export type OrganizationMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeDescendants?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MembershipOrder>>;
  where?: InputMaybe<MembershipWhere>;
};


/** A body of people: a ministry, a party organ, a trade union, a department of one. */
export type OrganizationMetThroughEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MetOrganizationOrder>>;
  presence?: InputMaybe<ReadonlyArray<EventPresence>>;
  where?: InputMaybe<EventWhere>;
};


/** A body of people: a ministry, a party organ, a trade union, a department of one. */
export type OrganizationNameArgs = {
  language?: InputMaybe<Scalars['Language']['input']>;
};


/** A body of people: a ministry, a party organ, a trade union, a department of one. */
export type OrganizationParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParticipationOrder>>;
  where?: InputMaybe<ParticipationWhere>;
};


/** A body of people: a ministry, a party organ, a trade union, a department of one. */
export type OrganizationPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PostOrder>>;
};


/** A body of people: a ministry, a party organ, a trade union, a department of one. */
export type OrganizationProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProgrammeOrder>>;
};


/** A body of people: a ministry, a party organ, a trade union, a department of one. */
export type OrganizationRepresentationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParticipationOrder>>;
  where?: InputMaybe<ParticipationWhere>;
};


/** A body of people: a ministry, a party organ, a trade union, a department of one. */
export type OrganizationTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<ReadonlyArray<FactKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TimelineItemOrder>>;
};

/** A page of organizations. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /** The page's rows, each with its cursor. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** The page's rows without their cursors. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only where it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of organizations. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** Pass it as `after` or `before` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Organization;
};

/** By what organizations are ordered, and which way. */
export type OrganizationOrder = {
  /** Which way. */
  readonly direction: OrderDirection;
  /** By what. */
  readonly field: OrganizationOrderField;
};

/** By what organizations can be ordered. */
export type OrganizationOrderField =
  /** The name, as a Vietnamese dictionary orders it. */
  | 'NAME';

/** Organizations for which everything given here holds. */
export type OrganizationWhere = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<OrganizationWhere>>;
  /** What sort of body it is. */
  readonly classification?: InputMaybe<StringWhere>;
  /** By id. */
  readonly id?: InputMaybe<IdWhere>;
  /** At least one of the memberships in it. */
  readonly memberships?: InputMaybe<MembershipWhere>;
  /** One of its names. */
  readonly name?: InputMaybe<StringWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<OrganizationWhere>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<OrganizationWhere>>;
  /** The body that it is part of. */
  readonly parent?: InputMaybe<OrganizationWhere>;
  /** At least one of its participations. */
  readonly participations?: InputMaybe<ParticipationWhere>;
};

/** Where a page stands in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the page's last row; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether anything follows this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether anything precedes this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the page's first row; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** By date. Partial dates compare as the spans they are: `{gte: "2023-12"}` keeps what certainly lies in or after December 2023. Unknown dates are never kept. */
export type PartialDateWhere = {
  /** This date, known to this precision. */
  readonly eq?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Certainly beginning after this is over. */
  readonly gt?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Certainly beginning in or after this. */
  readonly gte?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Certainly over before this begins. */
  readonly lt?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Certainly over before this is over. */
  readonly lte?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** Who takes part in an event or receives an award. */
export type Participant = Group | Organization | Person;

/** Who was at an event, in what role, in what capacity, for whom. Someone in two roles has two. */
export type Participation = Cited & Fact & Node & {
  readonly __typename?: 'Participation';
  /** The titles that the source gives there, in its order. */
  readonly capacities: ReadonlyArray<Scalars['String']['output']>;
  /** The words that prove it. */
  readonly citations: CitationConnection;
  /** The datasets that state it. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** Where the sources that state it differ: what each of them says. Empty where they agree, and where there is only one. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** What it was. */
  readonly event: Event;
  /** Unique over all kinds, stable across imports: made of what the fact joins. */
  readonly id: Scalars['ID']['output'];
  /** For whom they acted, where the source says so. */
  readonly onBehalfOf: ReadonlyArray<Organization>;
  /** The participant, where it is an organization. */
  readonly organization?: Maybe<Organization>;
  /** Who was there. */
  readonly participant: Participant;
  /** The participant, where it is a person. */
  readonly person?: Maybe<Person>;
  /** What the participant did there. */
  readonly role: ParticipationRole;
  /** What each dataset states of it, under the id that the dataset has for it. */
  readonly statements: ReadonlyArray<DatasetStatement>;
};


/** Who was at an event, in what role, in what capacity, for whom. Someone in two roles has two. */
export type ParticipationCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CitationOrder>>;
};

/** A page of participations. */
export type ParticipationConnection = {
  readonly __typename?: 'ParticipationConnection';
  /** The page's rows, each with its cursor. */
  readonly edges: ReadonlyArray<ParticipationEdge>;
  /** The page's rows without their cursors. */
  readonly nodes: ReadonlyArray<Participation>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only where it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of participations. */
export type ParticipationEdge = {
  readonly __typename?: 'ParticipationEdge';
  /** Pass it as `after` or `before` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Participation;
};

/** By what participations are ordered, and which way. */
export type ParticipationOrder = {
  /** Which way. */
  readonly direction: OrderDirection;
  /** By what. */
  readonly field: ParticipationOrderField;
};

/** By what participations can be ordered. */
export type ParticipationOrderField =
  /** The earliest day on which the event can have begun; unknown ones last. */
  | 'EVENT_DATE'
  /** In the order of ParticipationRole: organizers first, attendees last. */
  | 'ROLE';

/** ATTENDEE is for those of whom only presence is said; whoever has another role was there too. */
export type ParticipationRole =
  /** Was there; no more is said. */
  | 'ATTENDEE'
  /** Chaired it alone (`chủ trì`). */
  | 'CHAIR'
  /** Chaired it together with others (`đồng chủ trì`). */
  | 'CO_CHAIR'
  /** Was honoured there. */
  | 'HONOREE'
  /** Led the discussion (`điều hành`). */
  | 'MODERATOR'
  /** Gave the opening speech (`phát biểu khai mạc`). */
  | 'OPENING_SPEAKER'
  /** Held the event. */
  | 'ORGANIZER'
  /** Handed something over, or presented a paper. */
  | 'PRESENTER'
  /** Spoke. */
  | 'SPEAKER';

/** By role. */
export type ParticipationRoleWhere = {
  /** This role. */
  readonly eq?: InputMaybe<ParticipationRole>;
  /** One of these roles. */
  readonly in?: InputMaybe<ReadonlyArray<ParticipationRole>>;
};

/** Participations for which everything given here holds. */
export type ParticipationWhere = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<ParticipationWhere>>;
  /** At what event. */
  readonly event?: InputMaybe<EventWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<ParticipationWhere>;
  /** It was for at least one organization for which this holds. */
  readonly onBehalfOf?: InputMaybe<OrganizationWhere>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<ParticipationWhere>>;
  /** The participant is an organization for which this holds. */
  readonly organization?: InputMaybe<OrganizationWhere>;
  /** The participant is a person for whom this holds. */
  readonly person?: InputMaybe<PersonWhere>;
  /** In what role. */
  readonly role?: InputMaybe<ParticipationRoleWhere>;
};

/** A chain from one entity to another. `nodes` has one more element than `facts`; `facts[i]` joins `nodes[i]` and `nodes[i + 1]`. */
export type Path = {
  readonly __typename?: 'Path';
  /** The facts that join them, each with its proof. */
  readonly facts: ReadonlyArray<Fact>;
  /** How many facts it is made of. */
  readonly length: Scalars['Int']['output'];
  /** The entities on the way, both ends included. */
  readonly nodes: ReadonlyArray<Entity>;
};

/** A human being, with a name, posts and ranks, and the events that the sources saw them at. */
export type Person = Cited & Entity & Node & {
  readonly __typename?: 'Person';
  /** When born. */
  readonly birthDate?: Maybe<Scalars['PartialDate']['output']>;
  /** The words that name or describe it. */
  readonly citations: CitationConnection;
  /** People who belong to the same organizations, by their memberships, by default most shared organizations first. `statuses` holds for both. */
  readonly coMembers: CoMemberConnection;
  /** People at the same events, by default most shared events first. `roles` holds for both: `[CO_CHAIR]` gives those this person co-chaired with. */
  readonly coParticipants: CoParticipantConnection;
  /** Awards this person received or handed over. */
  readonly conferrals: ConferralConnection;
  /** The datasets that state it. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** When died. */
  readonly deathDate?: Maybe<Scalars['PartialDate']['output']>;
  /** Where the sources that state it differ: what each of them says. Empty where they agree, and where there is only one. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** As the source words it. */
  readonly gender?: Maybe<Scalars['String']['output']>;
  /** Unique over all kinds, stable across imports. */
  readonly id: Scalars['ID']['output'];
  /** Ids elsewhere. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Pages about it. */
  readonly links: ReadonlyArray<Link>;
  /** Posts, ranks and titles held, now or before. */
  readonly memberships: MembershipConnection;
  /** What was merged into it: every id that finds it besides its own, with who said so and why. */
  readonly merges: ReadonlyArray<Merge>;
  /** The preferred name, in its own language or in `language` where there is one in it. */
  readonly name: Scalars['String']['output'];
  /** Every name that the sources give, the preferred one first. */
  readonly names: ReadonlyArray<Name>;
  /** Events this person was at, each with role and titles of that day. */
  readonly participations: ParticipationConnection;
  /** What each dataset states of it, under the id that the dataset has for it. */
  readonly statements: ReadonlyArray<DatasetStatement>;
  /** The facts about this person: memberships, participations, awards received or handed over, by default in the order of their dates: each placed by what the sources say and by nothing else. Undated ones come last. */
  readonly timeline: TimelineConnection;
};


/** A human being, with a name, posts and ranks, and the events that the sources saw them at. */
export type PersonCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CitationOrder>>;
};


/** A human being, with a name, posts and ranks, and the events that the sources saw them at. */
export type PersonCoMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CoMemberOrder>>;
  statuses?: InputMaybe<ReadonlyArray<TenureStatus>>;
  where?: InputMaybe<OrganizationWhere>;
};


/** A human being, with a name, posts and ranks, and the events that the sources saw them at. */
export type PersonCoParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CoParticipantOrder>>;
  roles?: InputMaybe<ReadonlyArray<ParticipationRole>>;
  where?: InputMaybe<EventWhere>;
};


/** A human being, with a name, posts and ranks, and the events that the sources saw them at. */
export type PersonConferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConferralOrder>>;
};


/** A human being, with a name, posts and ranks, and the events that the sources saw them at. */
export type PersonMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MembershipOrder>>;
  where?: InputMaybe<MembershipWhere>;
};


/** A human being, with a name, posts and ranks, and the events that the sources saw them at. */
export type PersonNameArgs = {
  language?: InputMaybe<Scalars['Language']['input']>;
};


/** A human being, with a name, posts and ranks, and the events that the sources saw them at. */
export type PersonParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParticipationOrder>>;
  where?: InputMaybe<ParticipationWhere>;
};


/** A human being, with a name, posts and ranks, and the events that the sources saw them at. */
export type PersonTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<ReadonlyArray<FactKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TimelineItemOrder>>;
};

/** A page of people. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** The page's rows, each with its cursor. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The page's rows without their cursors. */
  readonly nodes: ReadonlyArray<Person>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only where it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of people. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** Pass it as `after` or `before` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Person;
};

/** By what people are ordered, and which way. */
export type PersonOrder = {
  /** Which way. */
  readonly direction: OrderDirection;
  /** By what. */
  readonly field: PersonOrderField;
};

/** By what people can be ordered. */
export type PersonOrderField =
  /** The given name, which stands last in a Vietnamese name, then the rest: how Vietnamese lists of people are ordered. */
  | 'GIVEN_NAME'
  /** The whole name from its first word, as a Vietnamese dictionary orders it. */
  | 'NAME';

/** People for whom everything given here holds. */
export type PersonWhere = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<PersonWhere>>;
  /** By id. */
  readonly id?: InputMaybe<IdWhere>;
  /** At least one of the person's memberships. */
  readonly memberships?: InputMaybe<MembershipWhere>;
  /** One of the person's names. */
  readonly name?: InputMaybe<StringWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<PersonWhere>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<PersonWhere>>;
  /** At least one of the person's participations. */
  readonly participations?: InputMaybe<ParticipationWhere>;
};

/** A position that exists apart from who holds it, e.g. `Thứ trưởng Bộ Công an`. */
export type Post = Cited & Entity & Node & {
  readonly __typename?: 'Post';
  /** The words that name or describe it. */
  readonly citations: CitationConnection;
  /** The datasets that state it. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** Where the sources that state it differ: what each of them says. Empty where they agree, and where there is only one. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** Unique over all kinds, stable across imports. */
  readonly id: Scalars['ID']['output'];
  /** Ids elsewhere. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Pages about it. */
  readonly links: ReadonlyArray<Link>;
  /** Those who hold it, or held it. */
  readonly memberships: MembershipConnection;
  /** What was merged into it: every id that finds it besides its own, with who said so and why. */
  readonly merges: ReadonlyArray<Merge>;
  /** The preferred name, in its own language or in `language` where there is one in it. */
  readonly name: Scalars['String']['output'];
  /** Every name that the sources give, the preferred one first. */
  readonly names: ReadonlyArray<Name>;
  /** Where the position is. */
  readonly organization?: Maybe<Organization>;
  /** What each dataset states of it, under the id that the dataset has for it. */
  readonly statements: ReadonlyArray<DatasetStatement>;
};


/** A position that exists apart from who holds it, e.g. `Thứ trưởng Bộ Công an`. */
export type PostCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CitationOrder>>;
};


/** A position that exists apart from who holds it, e.g. `Thứ trưởng Bộ Công an`. */
export type PostMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MembershipOrder>>;
  where?: InputMaybe<MembershipWhere>;
};


/** A position that exists apart from who holds it, e.g. `Thứ trưởng Bộ Công an`. */
export type PostNameArgs = {
  language?: InputMaybe<Scalars['Language']['input']>;
};

/** A page of posts. */
export type PostConnection = {
  readonly __typename?: 'PostConnection';
  /** The page's rows, each with its cursor. */
  readonly edges: ReadonlyArray<PostEdge>;
  /** The page's rows without their cursors. */
  readonly nodes: ReadonlyArray<Post>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only where it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of posts. */
export type PostEdge = {
  readonly __typename?: 'PostEdge';
  /** Pass it as `after` or `before` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Post;
};

/** By what posts are ordered, and which way. */
export type PostOrder = {
  /** Which way. */
  readonly direction: OrderDirection;
  /** By what. */
  readonly field: PostOrderField;
};

/** By what posts can be ordered. */
export type PostOrderField =
  /** The name, as a Vietnamese dictionary orders it. */
  | 'NAME';

/** Posts for which everything given here holds. */
export type PostWhere = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<PostWhere>>;
  /** By id. */
  readonly id?: InputMaybe<IdWhere>;
  /** One of its names. */
  readonly name?: InputMaybe<StringWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<PostWhere>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<PostWhere>>;
  /** Where the position is. */
  readonly organization?: InputMaybe<OrganizationWhere>;
};

/** A coordination programme, campaign, movement or model that events and organizations belong to. */
export type Programme = Cited & Entity & Node & {
  readonly __typename?: 'Programme';
  /** The words that name or describe it. */
  readonly citations: CitationConnection;
  /** What sort of undertaking it is: e.g. `coordination programme`, `movement`, `model`. */
  readonly classification?: Maybe<Scalars['String']['output']>;
  /** The datasets that state it. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** Where the sources that state it differ: what each of them says. Empty where they agree, and where there is only one. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** When it ended. */
  readonly endDate?: Maybe<Scalars['PartialDate']['output']>;
  /** Events held under it. */
  readonly events: EventConnection;
  /** Unique over all kinds, stable across imports. */
  readonly id: Scalars['ID']['output'];
  /** Ids elsewhere. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Pages about it. */
  readonly links: ReadonlyArray<Link>;
  /** Figures that the sources give of it. */
  readonly measures: ReadonlyArray<Measure>;
  /** What was merged into it: every id that finds it besides its own, with who said so and why. */
  readonly merges: ReadonlyArray<Merge>;
  /** The preferred name, in its own language or in `language` where there is one in it. */
  readonly name: Scalars['String']['output'];
  /** Every name that the sources give, the preferred one first. */
  readonly names: ReadonlyArray<Name>;
  /** Who runs it or belongs to it. */
  readonly organizations: OrganizationConnection;
  /** The programme or movement that it is part of. */
  readonly partOf?: Maybe<Programme>;
  /** The programmes and models that are part of it. */
  readonly parts: ProgrammeConnection;
  /** When it began. */
  readonly startDate?: Maybe<Scalars['PartialDate']['output']>;
  /** What each dataset states of it, under the id that the dataset has for it. */
  readonly statements: ReadonlyArray<DatasetStatement>;
};


/** A coordination programme, campaign, movement or model that events and organizations belong to. */
export type ProgrammeCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CitationOrder>>;
};


/** A coordination programme, campaign, movement or model that events and organizations belong to. */
export type ProgrammeEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
};


/** A coordination programme, campaign, movement or model that events and organizations belong to. */
export type ProgrammeNameArgs = {
  language?: InputMaybe<Scalars['Language']['input']>;
};


/** A coordination programme, campaign, movement or model that events and organizations belong to. */
export type ProgrammeOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationOrder>>;
};


/** A coordination programme, campaign, movement or model that events and organizations belong to. */
export type ProgrammePartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProgrammeOrder>>;
};

/** A page of programmes. */
export type ProgrammeConnection = {
  readonly __typename?: 'ProgrammeConnection';
  /** The page's rows, each with its cursor. */
  readonly edges: ReadonlyArray<ProgrammeEdge>;
  /** The page's rows without their cursors. */
  readonly nodes: ReadonlyArray<Programme>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only where it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of programmes. */
export type ProgrammeEdge = {
  readonly __typename?: 'ProgrammeEdge';
  /** Pass it as `after` or `before` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Programme;
};

/** By what programmes are ordered, and which way. */
export type ProgrammeOrder = {
  /** Which way. */
  readonly direction: OrderDirection;
  /** By what. */
  readonly field: ProgrammeOrderField;
};

/** By what programmes can be ordered. */
export type ProgrammeOrderField =
  /** The name, as a Vietnamese dictionary orders it. */
  | 'NAME'
  /** The earliest day on which it can have begun; unknown ones last. */
  | 'START_DATE';

/** Where questions start. */
export type Query = {
  readonly __typename?: 'Query';
  /** All awards. */
  readonly awards: AwardConnection;
  /** The dataset with this id (`dataset~` and its name); null where there is none. */
  readonly dataset?: Maybe<Dataset>;
  /** What was imported, from whom, under which terms. */
  readonly datasets: DatasetConnection;
  /** The event with this id; null where there is none. */
  readonly event?: Maybe<Event>;
  /** All events. */
  readonly events: EventConnection;
  /** Who holds what title, rank or post, over the whole graph. */
  readonly memberships: MembershipConnection;
  /** The graph around some entities, ready to draw. */
  readonly neighbourhood: Subgraph;
  /** Whatever has this id, of any kind; null where nothing has. */
  readonly node?: Maybe<Node>;
  /** Whatever has these ids, in their order; null in the place of those that nothing has. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** The organization with this id; null where there is none. */
  readonly organization?: Maybe<Organization>;
  /** All organizations. */
  readonly organizations: OrganizationConnection;
  /** Who attended what, over the whole graph. */
  readonly participations: ParticipationConnection;
  /** All people. */
  readonly people: PersonConnection;
  /** The person with this id; null where there is none. */
  readonly person?: Maybe<Person>;
  /** All programmes, movements and models. */
  readonly programmes: ProgrammeConnection;
  /** Finds `Lê Quốc Hùng` by `le quoc hung`, by `quoc hung` and by `Le Quoc Hug`; organizations by abbreviation and by their initials (`TLĐLĐVN`). Best first unless asked otherwise. */
  readonly search: SearchConnection;
  /** The shortest chains of facts between two entities. */
  readonly shortestPaths: ReadonlyArray<Path>;
  /** The source with this id; null where there is none. */
  readonly source?: Maybe<Source>;
  /** All sources. */
  readonly sources: SourceConnection;
  /** How much the graph holds. */
  readonly statistics: Statistics;
  /** What is likely meant, while someone is still typing: names of which each word begins with what was typed, from two letters on. */
  readonly suggest: ReadonlyArray<Suggestion>;
};


/** Where questions start. */
export type QueryAwardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AwardOrder>>;
};


/** Where questions start. */
export type QueryDatasetArgs = {
  id: Scalars['ID']['input'];
};


/** Where questions start. */
export type QueryDatasetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DatasetOrder>>;
};


/** Where questions start. */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


/** Where questions start. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  where?: InputMaybe<EventWhere>;
};


/** Where questions start. */
export type QueryMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MembershipOrder>>;
  where?: InputMaybe<MembershipWhere>;
};


/** Where questions start. */
export type QueryNeighbourhoodArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  of: ReadonlyArray<Scalars['ID']['input']>;
};


/** Where questions start. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Where questions start. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Where questions start. */
export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


/** Where questions start. */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationOrder>>;
  where?: InputMaybe<OrganizationWhere>;
};


/** Where questions start. */
export type QueryParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParticipationOrder>>;
  where?: InputMaybe<ParticipationWhere>;
};


/** Where questions start. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PersonOrder>>;
  where?: InputMaybe<PersonWhere>;
};


/** Where questions start. */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/** Where questions start. */
export type QueryProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProgrammeOrder>>;
};


/** Where questions start. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SearchOrder>>;
  query: Scalars['String']['input'];
  where?: InputMaybe<EntityWhere>;
};


/** Where questions start. */
export type QueryShortestPathsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
};


/** Where questions start. */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/** Where questions start. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SourceOrder>>;
};


/** Where questions start. */
export type QuerySuggestArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  query: Scalars['String']['input'];
};

/** Which way a relationship is stored, seen from the type that declares it. */
export type RelationDirection =
  /** From the target to this type's node. */
  | 'IN'
  /** From this type's node to the target. */
  | 'OUT';

/** What a search found. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The page's hits, each with its cursor. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The page's entities without how they were found. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many hits there are on all pages together, at most 1,000. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One hit: what was found, and by which of its names. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Pass it as `after` or `before` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** How it was found. */
  readonly match: SearchMatch;
  /** The name that was found. */
  readonly matchedName: Scalars['String']['output'];
  /** What was found. */
  readonly node: Entity;
  /** How well it fits: higher is better, comparable within one search only. */
  readonly score: Scalars['Float']['output'];
};

/** How a name was found. */
export type SearchMatch =
  /** Every word stands in the name as typed, diacritics included; or the initials do. */
  | 'EXACT'
  /** Every word stands in the name once case and diacritics are forgiven. */
  | 'FOLDED'
  /** A word or more is a letter or two off. */
  | 'FUZZY';

/** By what hits are ordered, and which way. */
export type SearchOrder = {
  /** Which way. */
  readonly direction: OrderDirection;
  /** By what. */
  readonly field: SearchOrderField;
};

/** By what hits can be ordered. */
export type SearchOrderField =
  /** The preferred name, as a Vietnamese dictionary orders it. */
  | 'NAME'
  /** How well it fits. */
  | 'SCORE';

/** A report, or a dataset that came in as records. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** What was read from it, in the order of the text. */
  readonly citations: CitationConnection;
  /** All that it states: every fact and entity that cites it, each once, by default in the order of the text. */
  readonly facts: CitedConnection;
  /** Unique over all kinds, stable across imports. */
  readonly id: Scalars['ID']['output'];
  /** The language that it is written in. */
  readonly language?: Maybe<Scalars['Language']['output']>;
  /** How long the text is that the quotes were checked against, in UTF-16 code units. */
  readonly length?: Maybe<Scalars['Int']['output']>;
  /** When it was published; null where it bears no date. */
  readonly publishedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Who published it. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** The SHA-256 of that text in UTF-8, in hexadecimal: whoever has the text can tell that it is the same. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** The whole text, where the operator supplied it; Cochair republishes no report. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Its headline; where none is at hand, the words that it begins with, ending in `…` where its first sentence goes on. */
  readonly title: Scalars['String']['output'];
  /** Where it can be read. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** A report, or a dataset that came in as records. */
export type SourceCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CitationOrder>>;
};


/** A report, or a dataset that came in as records. */
export type SourceFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CitedOrder>>;
};

/** What one source says of a property. */
export type SourceClaim = {
  readonly __typename?: 'SourceClaim';
  /** Of a `status`, the date that it is said of: the last on which the source says that it held, or the first on which it says that it was over; null where it gives none, and for other fields. */
  readonly asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** The source that says so. */
  readonly source: Source;
  /** The value as text: a date or word as the field would give it, the number and qualifier of a count (`300 AT_LEAST`), the id of a record that the field leads to. */
  readonly value: Scalars['String']['output'];
};

/** A page of sources. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The page's rows, each with its cursor. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The page's rows without their cursors. */
  readonly nodes: ReadonlyArray<Source>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only where it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of sources. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Pass it as `after` or `before` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Source;
};

/** By what sources are ordered, and which way. */
export type SourceOrder = {
  /** Which way. */
  readonly direction: OrderDirection;
  /** By what. */
  readonly field: SourceOrderField;
};

/** By what sources can be ordered. */
export type SourceOrderField =
  /** The earliest day on which it can have been published; unknown ones last. */
  | 'PUBLISHED_ON'
  /** The title, as a Vietnamese dictionary orders it. */
  | 'TITLE';

/** How much the graph holds. */
export type Statistics = {
  readonly __typename?: 'Statistics';
  /** Awards. */
  readonly awards: Scalars['Int']['output'];
  /** Citations. */
  readonly citations: Scalars['Int']['output'];
  /** Conferrals. */
  readonly conferrals: Scalars['Int']['output'];
  /** Events. */
  readonly events: Scalars['Int']['output'];
  /** Memberships. */
  readonly memberships: Scalars['Int']['output'];
  /** Organizations. */
  readonly organizations: Scalars['Int']['output'];
  /** Participations. */
  readonly participations: Scalars['Int']['output'];
  /** People. */
  readonly people: Scalars['Int']['output'];
  /** Programmes. */
  readonly programmes: Scalars['Int']['output'];
  /** Sources. */
  readonly sources: Scalars['Int']['output'];
};

/** By text. */
export type StringWhere = {
  /** Exactly this text. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** Exactly one of these texts, 100 at most. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Contains this text, whatever the case and the diacritics: `bo cong an` finds `Bộ Công an`. */
  readonly matches?: InputMaybe<Scalars['String']['input']>;
};

/** A part of the graph, ready to draw. */
export type Subgraph = {
  readonly __typename?: 'Subgraph';
  /** What joins them. */
  readonly links: ReadonlyArray<SubgraphLink>;
  /** Its entities. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Whether some were left out because there were more than asked for. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** Two entities of a subgraph and the fact that joins them. */
export type SubgraphLink = {
  readonly __typename?: 'SubgraphLink';
  /** What joins them. */
  readonly fact: Fact;
  /** The id of the one that acts: who took part, who belongs, who gave. */
  readonly from: Scalars['ID']['output'];
  /** The id of the other. */
  readonly to: Scalars['ID']['output'];
};

/** An entity that someone who is typing may mean. */
export type Suggestion = {
  readonly __typename?: 'Suggestion';
  /** Which of its names it was found by. */
  readonly matchedName: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
};

/** Said to hold at its latest attestation; said to be over (`nguyên`, or an end that has passed); not told. */
export type TenureStatus =
  /** Said to hold, at its latest attestation. */
  | 'CURRENT'
  /** Said to be over: `nguyên`, or an end that has passed. */
  | 'FORMER'
  /** No source tells. */
  | 'UNKNOWN';

/** By whether a membership holds. */
export type TenureStatusWhere = {
  /** This status. */
  readonly eq?: InputMaybe<TenureStatus>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<TenureStatus>>;
};

/** A page of a timeline. */
export type TimelineConnection = {
  readonly __typename?: 'TimelineConnection';
  /** The page's rows, each with its cursor. */
  readonly edges: ReadonlyArray<TimelineEdge>;
  /** The page's rows without their cursors. */
  readonly nodes: ReadonlyArray<TimelineItem>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only where it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of a timeline. */
export type TimelineEdge = {
  readonly __typename?: 'TimelineEdge';
  /** Pass it as `after` or `before` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: TimelineItem;
};

/** A fact at its place in time. */
export type TimelineItem = {
  readonly __typename?: 'TimelineItem';
  /** The first day that the dates which place it can mean, a full date: `2023-01-01` for `2023`. Null where it is undated. */
  readonly earliest?: Maybe<Scalars['PartialDate']['output']>;
  /** When it ended, or the event that it belongs to did, as the sources give it; null where none does. */
  readonly endDate?: Maybe<Scalars['PartialDate']['output']>;
  /** The fact itself, with its proof. */
  readonly fact: Fact;
  /** The last day that the dates which place it can mean, a full date: `2023-12-31` for `2023`. Null where it is undated. */
  readonly latest?: Maybe<Scalars['PartialDate']['output']>;
  /** By what it is placed where it is. */
  readonly placement: TimelinePlacement;
  /** When it began, or the event that it belongs to did, as the sources give it; null where none does. */
  readonly startDate?: Maybe<Scalars['PartialDate']['output']>;
};

/** By what a timeline's facts are ordered, and which way. */
export type TimelineItemOrder = {
  /** Which way. */
  readonly direction: OrderDirection;
  /** By what. */
  readonly field: TimelineItemOrderField;
};

/** By what a timeline's facts can be ordered. */
export type TimelineItemOrderField =
  /** The first day that the dates which place it can mean; undated ones last, either way. */
  | 'EARLIEST'
  /** The last day that the dates which place it can mean; undated ones last, either way. */
  | 'LATEST';

/** By what a fact is placed in time; the first of these that the sources give. */
export type TimelinePlacement =
  /** By the days on which a source says that it held, and its end where that is known: since when isn't told. */
  | 'ATTESTED'
  /** By its end: no more is told. */
  | 'ENDED'
  /** By the event that it belongs to: from its start to its end, where that is another day. */
  | 'HAPPENED'
  /** By the days on which a source says that it was over (`nguyên`): neither since when it held nor until when is told. */
  | 'OVER'
  /** By its start, and its end where that is known. */
  | 'STARTED'
  /** By nothing: no source gives a date. */
  | 'UNDATED';
