/* Made by `npm run codegen` from schema/ and the documents in web/. Not edited by hand. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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
  readonly and?: ReadonlyArray<EntityWhere> | null | undefined;
  /** For at least one membership this holds: of the entity, in it, in its post, for it, in its area, or during it. */
  readonly memberships?: MembershipWhere | null | undefined;
  /** This does not hold. */
  readonly not?: EntityWhere | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<EntityWhere> | null | undefined;
  /** For at least one participation this holds: the entity took part so, it is the event, or it was for the entity. */
  readonly participations?: ParticipationWhere | null | undefined;
};

/** Events for which everything given here holds. */
export type EventWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<EventWhere> | null | undefined;
  /** When it ended. */
  readonly endDate?: PartialDateWhere | null | undefined;
  /** By id. */
  readonly id?: IdWhere | null | undefined;
  /** One of its names. */
  readonly name?: StringWhere | null | undefined;
  /** This does not hold. */
  readonly not?: EventWhere | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<EventWhere> | null | undefined;
  /** At least one of the participations in it. */
  readonly participations?: ParticipationWhere | null | undefined;
  /** When it began. */
  readonly startDate?: PartialDateWhere | null | undefined;
};

/** By id. */
export type IdWhere = {
  /** Exactly this id. */
  readonly eq?: string | null | undefined;
  /** One of these ids, 100 at most. */
  readonly in?: ReadonlyArray<string> | null | undefined;
};

/** Memberships for which everything given here holds. */
export type MembershipWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<MembershipWhere> | null | undefined;
  /** When it ended. */
  readonly endDate?: PartialDateWhere | null | undefined;
  /** This does not hold. */
  readonly not?: MembershipWhere | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<MembershipWhere> | null | undefined;
  /** Where it is held. */
  readonly organization?: OrganizationWhere | null | undefined;
  /** Who holds it. */
  readonly person?: PersonWhere | null | undefined;
  /** The position. */
  readonly post?: PostWhere | null | undefined;
  /** When it began. */
  readonly startDate?: PartialDateWhere | null | undefined;
  /** Whether it holds, is over, or isn't told. */
  readonly status?: TenureStatusWhere | null | undefined;
  /** The title, as the source words it. */
  readonly title?: StringWhere | null | undefined;
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

/** Organizations for which everything given here holds. */
export type OrganizationWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<OrganizationWhere> | null | undefined;
  /** What sort of body it is. */
  readonly classification?: StringWhere | null | undefined;
  /** By id. */
  readonly id?: IdWhere | null | undefined;
  /** At least one of the memberships in it. */
  readonly memberships?: MembershipWhere | null | undefined;
  /** One of its names. */
  readonly name?: StringWhere | null | undefined;
  /** This does not hold. */
  readonly not?: OrganizationWhere | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<OrganizationWhere> | null | undefined;
  /** The body that it is part of. */
  readonly parent?: OrganizationWhere | null | undefined;
  /** At least one of its participations. */
  readonly participations?: ParticipationWhere | null | undefined;
};

/** By date. Partial dates compare as the spans they are: `{gte: "2023-12"}` keeps what certainly lies in or after December 2023. Unknown dates are never kept. */
export type PartialDateWhere = {
  /** This date, known to this precision. */
  readonly eq?: string | null | undefined;
  /** Certainly beginning after this is over. */
  readonly gt?: string | null | undefined;
  /** Certainly beginning in or after this. */
  readonly gte?: string | null | undefined;
  /** Certainly over before this begins. */
  readonly lt?: string | null | undefined;
  /** Certainly over before this is over. */
  readonly lte?: string | null | undefined;
};

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
  readonly eq?: ParticipationRole | null | undefined;
  /** One of these roles. */
  readonly in?: ReadonlyArray<ParticipationRole> | null | undefined;
};

/** Participations for which everything given here holds. */
export type ParticipationWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<ParticipationWhere> | null | undefined;
  /** At what event. */
  readonly event?: EventWhere | null | undefined;
  /** This does not hold. */
  readonly not?: ParticipationWhere | null | undefined;
  /** It was for at least one organization for which this holds. */
  readonly onBehalfOf?: OrganizationWhere | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ParticipationWhere> | null | undefined;
  /** The participant is an organization for which this holds. */
  readonly organization?: OrganizationWhere | null | undefined;
  /** The participant is a person for whom this holds. */
  readonly person?: PersonWhere | null | undefined;
  /** In what role. */
  readonly role?: ParticipationRoleWhere | null | undefined;
};

/** People for whom everything given here holds. */
export type PersonWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<PersonWhere> | null | undefined;
  /** By id. */
  readonly id?: IdWhere | null | undefined;
  /** At least one of the person's memberships. */
  readonly memberships?: MembershipWhere | null | undefined;
  /** One of the person's names. */
  readonly name?: StringWhere | null | undefined;
  /** This does not hold. */
  readonly not?: PersonWhere | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<PersonWhere> | null | undefined;
  /** At least one of the person's participations. */
  readonly participations?: ParticipationWhere | null | undefined;
};

/** Posts for which everything given here holds. */
export type PostWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<PostWhere> | null | undefined;
  /** By id. */
  readonly id?: IdWhere | null | undefined;
  /** One of its names. */
  readonly name?: StringWhere | null | undefined;
  /** This does not hold. */
  readonly not?: PostWhere | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<PostWhere> | null | undefined;
  /** Where the position is. */
  readonly organization?: OrganizationWhere | null | undefined;
};

/** How a name was found. */
export type SearchMatch =
  /** Every word stands in the name as typed, diacritics included; or the initials do. */
  | 'EXACT'
  /** Every word stands in the name once case and diacritics are forgiven. */
  | 'FOLDED'
  /** A word or more is a letter or two off. */
  | 'FUZZY';

/** By text. */
export type StringWhere = {
  /** Exactly this text. */
  readonly eq?: string | null | undefined;
  /** Exactly one of these texts, 100 at most. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Contains this text, whatever the case and the diacritics: `bo cong an` finds `Bộ Công an`. */
  readonly matches?: string | null | undefined;
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
  readonly eq?: TenureStatus | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<TenureStatus> | null | undefined;
};

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

type Linked_Area_Fragment = { readonly __typename: 'Area', readonly id: string, readonly name: string };

type Linked_Award_Fragment = { readonly __typename: 'Award', readonly id: string, readonly name: string };

type Linked_Event_Fragment = { readonly __typename: 'Event', readonly id: string, readonly name: string };

type Linked_Group_Fragment = { readonly __typename: 'Group', readonly id: string, readonly name: string };

type Linked_Organization_Fragment = { readonly __typename: 'Organization', readonly id: string, readonly name: string };

type Linked_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly name: string };

type Linked_Post_Fragment = { readonly __typename: 'Post', readonly id: string, readonly name: string };

type Linked_Programme_Fragment = { readonly __typename: 'Programme', readonly id: string, readonly name: string };

export type LinkedFragment =
  | Linked_Area_Fragment
  | Linked_Award_Fragment
  | Linked_Event_Fragment
  | Linked_Group_Fragment
  | Linked_Organization_Fragment
  | Linked_Person_Fragment
  | Linked_Post_Fragment
  | Linked_Programme_Fragment
;

type Heading_Area_Fragment = { readonly __typename: 'Area', readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null, readonly kind: NameKind, readonly startDate: string | null, readonly endDate: string | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly links: ReadonlyArray<{ readonly url: string, readonly note: string | null }>, readonly merges: ReadonlyArray<{ readonly id: string, readonly because: string }>, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> };

type Heading_Award_Fragment = { readonly __typename: 'Award', readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null, readonly kind: NameKind, readonly startDate: string | null, readonly endDate: string | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly links: ReadonlyArray<{ readonly url: string, readonly note: string | null }>, readonly merges: ReadonlyArray<{ readonly id: string, readonly because: string }>, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> };

type Heading_Event_Fragment = { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null, readonly kind: NameKind, readonly startDate: string | null, readonly endDate: string | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly links: ReadonlyArray<{ readonly url: string, readonly note: string | null }>, readonly merges: ReadonlyArray<{ readonly id: string, readonly because: string }>, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> };

type Heading_Group_Fragment = { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null, readonly kind: NameKind, readonly startDate: string | null, readonly endDate: string | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly links: ReadonlyArray<{ readonly url: string, readonly note: string | null }>, readonly merges: ReadonlyArray<{ readonly id: string, readonly because: string }>, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> };

type Heading_Organization_Fragment = { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null, readonly kind: NameKind, readonly startDate: string | null, readonly endDate: string | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly links: ReadonlyArray<{ readonly url: string, readonly note: string | null }>, readonly merges: ReadonlyArray<{ readonly id: string, readonly because: string }>, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> };

type Heading_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null, readonly kind: NameKind, readonly startDate: string | null, readonly endDate: string | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly links: ReadonlyArray<{ readonly url: string, readonly note: string | null }>, readonly merges: ReadonlyArray<{ readonly id: string, readonly because: string }>, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> };

type Heading_Post_Fragment = { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null, readonly kind: NameKind, readonly startDate: string | null, readonly endDate: string | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly links: ReadonlyArray<{ readonly url: string, readonly note: string | null }>, readonly merges: ReadonlyArray<{ readonly id: string, readonly because: string }>, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> };

type Heading_Programme_Fragment = { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null, readonly kind: NameKind, readonly startDate: string | null, readonly endDate: string | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly links: ReadonlyArray<{ readonly url: string, readonly note: string | null }>, readonly merges: ReadonlyArray<{ readonly id: string, readonly because: string }>, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> };

export type HeadingFragment =
  | Heading_Area_Fragment
  | Heading_Award_Fragment
  | Heading_Event_Fragment
  | Heading_Group_Fragment
  | Heading_Organization_Fragment
  | Heading_Person_Fragment
  | Heading_Post_Fragment
  | Heading_Programme_Fragment
;

export type TenureFragment = { readonly id: string, readonly title: string | null, readonly status: TenureStatus, readonly startDate: string | null, readonly endDate: string | null, readonly attestedOn: ReadonlyArray<string>, readonly formerOn: ReadonlyArray<string>, readonly member:
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
  , readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly post: { readonly __typename: 'Post', readonly id: string, readonly name: string } | null, readonly onBehalfOf: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly area: { readonly __typename: 'Area', readonly id: string, readonly name: string } | null, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> };

export type SeatFragment = { readonly id: string, readonly role: ParticipationRole, readonly capacities: ReadonlyArray<string>, readonly event: { readonly __typename: 'Event', readonly startDate: string | null, readonly endDate: string | null, readonly location: string | null, readonly id: string, readonly name: string }, readonly participant:
    | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly size: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly individuals: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly collectives: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
  , readonly represented: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly name: string }> };

export type PresenceFragment = { readonly id: string, readonly role: ParticipationRole, readonly capacities: ReadonlyArray<string>, readonly event: { readonly __typename: 'Event', readonly startDate: string | null, readonly endDate: string | null, readonly location: string | null, readonly id: string, readonly name: string }, readonly participant:
    | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly size: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly individuals: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly collectives: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
  , readonly represented: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly name: string }>, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> };

export type GuestFragment = { readonly id: string, readonly role: ParticipationRole, readonly capacities: ReadonlyArray<string>, readonly participant:
    | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly size: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly individuals: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly collectives: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly held: { readonly nodes: ReadonlyArray<{ readonly title: string | null, readonly attestedOn: ReadonlyArray<string>, readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null }> } }
  , readonly event: { readonly __typename: 'Event', readonly startDate: string | null, readonly endDate: string | null, readonly location: string | null, readonly id: string, readonly name: string }, readonly represented: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly name: string }>, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> };

export type GuestsFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: ParticipationRole, readonly capacities: ReadonlyArray<string>, readonly participant:
      | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly size: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly individuals: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly collectives: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly held: { readonly nodes: ReadonlyArray<{ readonly title: string | null, readonly attestedOn: ReadonlyArray<string>, readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null }> } }
    , readonly event: { readonly __typename: 'Event', readonly startDate: string | null, readonly endDate: string | null, readonly location: string | null, readonly id: string, readonly name: string }, readonly represented: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly name: string }>, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }> };

export type NumberFragment = { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null };

export type ConferredFragment = { readonly id: string, readonly award: { readonly __typename: 'Award', readonly id: string, readonly name: string }, readonly givenAt: { readonly __typename: 'Event', readonly startDate: string | null, readonly id: string, readonly name: string } | null, readonly conferrer: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly presenter: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly recipients: ReadonlyArray<
    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
  >, readonly individuals: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly collectives: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> };

export type CutFragment = { readonly hasNextPage: boolean, readonly endCursor: string | null };

export type MetFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly sharedEvents: number, readonly node: { readonly __typename: 'Person', readonly id: string, readonly name: string }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly startDate: string | null, readonly id: string, readonly name: string }> } }> };

export type OrganizationsMetFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly sharedEvents: number, readonly node: { readonly __typename: 'Organization', readonly id: string, readonly name: string }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly startDate: string | null, readonly id: string, readonly name: string }> } }> };

export type MorePresencesQueryVariables = Exact<{
  id: string;
  after: string;
}>;


export type MorePresencesQuery = { readonly node:
    | { readonly participations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: ParticipationRole, readonly capacities: ReadonlyArray<string>, readonly event: { readonly __typename: 'Event', readonly startDate: string | null, readonly endDate: string | null, readonly location: string | null, readonly id: string, readonly name: string }, readonly participant:
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly size: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly individuals: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly collectives: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          , readonly represented: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly name: string }>, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }> } }
    | { readonly participations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: ParticipationRole, readonly capacities: ReadonlyArray<string>, readonly event: { readonly __typename: 'Event', readonly startDate: string | null, readonly endDate: string | null, readonly location: string | null, readonly id: string, readonly name: string }, readonly participant:
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly size: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly individuals: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly collectives: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          , readonly represented: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly name: string }>, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }> } }
    | { readonly participations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: ParticipationRole, readonly capacities: ReadonlyArray<string>, readonly event: { readonly __typename: 'Event', readonly startDate: string | null, readonly endDate: string | null, readonly location: string | null, readonly id: string, readonly name: string }, readonly participant:
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly size: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly individuals: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly collectives: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          , readonly represented: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly name: string }>, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }> } }
    | Record<PropertyKey, never>
   | null };

export type MoreGuestsQueryVariables = Exact<{
  id: string;
  after: string;
}>;


export type MoreGuestsQuery = { readonly event: { readonly participations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: ParticipationRole, readonly capacities: ReadonlyArray<string>, readonly participant:
          | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly size: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly individuals: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly collectives: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly held: { readonly nodes: ReadonlyArray<{ readonly title: string | null, readonly attestedOn: ReadonlyArray<string>, readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null }> } }
        , readonly event: { readonly __typename: 'Event', readonly startDate: string | null, readonly endDate: string | null, readonly location: string | null, readonly id: string, readonly name: string }, readonly represented: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly name: string }>, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }> } } | null };

export type MoreRepresentationsQueryVariables = Exact<{
  id: string;
  after: string;
}>;


export type MoreRepresentationsQuery = { readonly node:
    | { readonly representations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: ParticipationRole, readonly capacities: ReadonlyArray<string>, readonly event: { readonly __typename: 'Event', readonly startDate: string | null, readonly endDate: string | null, readonly location: string | null, readonly id: string, readonly name: string }, readonly participant:
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly size: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly individuals: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly collectives: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          , readonly represented: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly name: string }>, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }> } }
    | Record<PropertyKey, never>
   | null };

export type MoreTenuresQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  afterTitle?: string | null | undefined;
}>;


export type MoreTenuresQuery = { readonly node:
    | { readonly memberships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly status: TenureStatus, readonly startDate: string | null, readonly endDate: string | null, readonly attestedOn: ReadonlyArray<string>, readonly formerOn: ReadonlyArray<string>, readonly member:
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          , readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly post: { readonly __typename: 'Post', readonly id: string, readonly name: string } | null, readonly onBehalfOf: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly area: { readonly __typename: 'Area', readonly id: string, readonly name: string } | null, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }> } }
    | { readonly memberships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly status: TenureStatus, readonly startDate: string | null, readonly endDate: string | null, readonly attestedOn: ReadonlyArray<string>, readonly formerOn: ReadonlyArray<string>, readonly member:
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          , readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly post: { readonly __typename: 'Post', readonly id: string, readonly name: string } | null, readonly onBehalfOf: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly area: { readonly __typename: 'Area', readonly id: string, readonly name: string } | null, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }> } }
    | { readonly memberships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly status: TenureStatus, readonly startDate: string | null, readonly endDate: string | null, readonly attestedOn: ReadonlyArray<string>, readonly formerOn: ReadonlyArray<string>, readonly member:
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          , readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly post: { readonly __typename: 'Post', readonly id: string, readonly name: string } | null, readonly onBehalfOf: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly area: { readonly __typename: 'Area', readonly id: string, readonly name: string } | null, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }> } }
    | Record<PropertyKey, never>
   | null };

export type MoreConferralsQueryVariables = Exact<{
  id: string;
  after: string;
}>;


export type MoreConferralsQuery = { readonly node:
    | { readonly conferrals: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly award: { readonly __typename: 'Award', readonly id: string, readonly name: string }, readonly givenAt: { readonly __typename: 'Event', readonly startDate: string | null, readonly id: string, readonly name: string } | null, readonly conferrer: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly presenter: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly recipients: ReadonlyArray<
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          >, readonly individuals: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly collectives: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }> } }
    | { readonly conferrals: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly award: { readonly __typename: 'Award', readonly id: string, readonly name: string }, readonly givenAt: { readonly __typename: 'Event', readonly startDate: string | null, readonly id: string, readonly name: string } | null, readonly conferrer: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly presenter: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly recipients: ReadonlyArray<
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          >, readonly individuals: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly collectives: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }> } }
    | { readonly conferrals: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly award: { readonly __typename: 'Award', readonly id: string, readonly name: string }, readonly givenAt: { readonly __typename: 'Event', readonly startDate: string | null, readonly id: string, readonly name: string } | null, readonly conferrer: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly presenter: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly recipients: ReadonlyArray<
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          >, readonly individuals: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly collectives: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }> } }
    | { readonly conferrals: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly award: { readonly __typename: 'Award', readonly id: string, readonly name: string }, readonly givenAt: { readonly __typename: 'Event', readonly startDate: string | null, readonly id: string, readonly name: string } | null, readonly conferrer: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly presenter: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly recipients: ReadonlyArray<
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          >, readonly individuals: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly collectives: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }> } }
    | { readonly conferrals: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly award: { readonly __typename: 'Award', readonly id: string, readonly name: string }, readonly givenAt: { readonly __typename: 'Event', readonly startDate: string | null, readonly id: string, readonly name: string } | null, readonly conferrer: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly presenter: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly recipients: ReadonlyArray<
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          >, readonly individuals: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly collectives: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }> } }
    | Record<PropertyKey, never>
   | null };

export type MoreChildrenQueryVariables = Exact<{
  id: string;
  after: string;
}>;


export type MoreChildrenQuery = { readonly node:
    | { readonly children: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly name: string }> } }
    | Record<PropertyKey, never>
   | null };

export type MoreMemberOfQueryVariables = Exact<{
  id: string;
  after: string;
}>;


export type MoreMemberOfQuery = { readonly organization: { readonly memberOf: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly status: TenureStatus, readonly startDate: string | null, readonly endDate: string | null, readonly attestedOn: ReadonlyArray<string>, readonly formerOn: ReadonlyArray<string>, readonly member:
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        , readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly post: { readonly __typename: 'Post', readonly id: string, readonly name: string } | null, readonly onBehalfOf: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly area: { readonly __typename: 'Area', readonly id: string, readonly name: string } | null, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }> } } | null };

export type MoreEventsQueryVariables = Exact<{
  id: string;
  after: string;
}>;


export type MoreEventsQuery = { readonly node:
    | { readonly events: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }> } }
    | { readonly events: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }> } }
    | Record<PropertyKey, never>
   | null };

export type MoreLinksQueryVariables = Exact<{
  id: string;
  afterOrganization?: string | null | undefined;
  afterProgramme?: string | null | undefined;
}>;


export type MoreLinksQuery = { readonly node:
    | { readonly linked: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Programme', readonly id: string, readonly name: string }> } }
    | { readonly linked: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly name: string }> } }
    | { readonly linked: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Programme', readonly id: string, readonly name: string }> } }
    | { readonly linked: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly name: string }> } }
    | Record<PropertyKey, never>
   | null };

export type MoreMetQueryVariables = Exact<{
  id: string;
  after: string;
  roles?: ReadonlyArray<ParticipationRole> | ParticipationRole | null | undefined;
}>;


export type MoreMetQuery = { readonly person: { readonly coParticipants: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly sharedEvents: number, readonly node: { readonly __typename: 'Person', readonly id: string, readonly name: string }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly startDate: string | null, readonly id: string, readonly name: string }> } }> } } | null };

export type MoreOrganizationsMetQueryVariables = Exact<{
  id: string;
  after: string;
}>;


export type MoreOrganizationsMetQuery = { readonly organization: { readonly metThroughEvents: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly sharedEvents: number, readonly node: { readonly __typename: 'Organization', readonly id: string, readonly name: string }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly startDate: string | null, readonly id: string, readonly name: string }> } }> } } | null };

export type PresencesFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: ParticipationRole, readonly capacities: ReadonlyArray<string>, readonly event: { readonly __typename: 'Event', readonly startDate: string | null, readonly endDate: string | null, readonly location: string | null, readonly id: string, readonly name: string }, readonly participant:
      | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly size: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly individuals: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly collectives: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    , readonly represented: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly name: string }>, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }> };

export type TenuresFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly status: TenureStatus, readonly startDate: string | null, readonly endDate: string | null, readonly attestedOn: ReadonlyArray<string>, readonly formerOn: ReadonlyArray<string>, readonly member:
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    , readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly post: { readonly __typename: 'Post', readonly id: string, readonly name: string } | null, readonly onBehalfOf: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly area: { readonly __typename: 'Area', readonly id: string, readonly name: string } | null, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }> };

export type ConferralsFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly award: { readonly __typename: 'Award', readonly id: string, readonly name: string }, readonly givenAt: { readonly __typename: 'Event', readonly startDate: string | null, readonly id: string, readonly name: string } | null, readonly conferrer: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly presenter: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly recipients: ReadonlyArray<
      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    >, readonly individuals: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly collectives: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }> };

export type OrganizationsFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly name: string }> };

export type ProgrammesFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Programme', readonly id: string, readonly name: string }> };

export type EventsFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }> };

export type AttendancePageQueryVariables = Exact<{
  where?: ParticipationWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type AttendancePageQuery = { readonly participations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: ParticipationRole, readonly capacities: ReadonlyArray<string>, readonly event: { readonly __typename: 'Event', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }, readonly participant:
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      , readonly represented: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly name: string }>, readonly citations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null } }> } }> } };

export type AttendanceFragment = { readonly id: string, readonly role: ParticipationRole, readonly capacities: ReadonlyArray<string>, readonly event: { readonly __typename: 'Event', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }, readonly participant:
    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
  , readonly represented: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly name: string }>, readonly citations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null } }> } };

export type ComparePageQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  several: boolean;
  together: EventWhere;
  of: ParticipationWhere;
  after?: string | null | undefined;
}>;


export type ComparePageQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Area', readonly id: string, readonly name: string }
    | { readonly __typename: 'Award', readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Post', readonly id: string, readonly name: string }
    | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
    | Record<PropertyKey, never>
   | null>, readonly events?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string, readonly participations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: ParticipationRole, readonly capacities: ReadonlyArray<string>, readonly citations: { readonly nodes: ReadonlyArray<{ readonly source: { readonly language: string | null } }> }, readonly event: { readonly __typename: 'Event', readonly startDate: string | null, readonly endDate: string | null, readonly location: string | null, readonly id: string, readonly name: string }, readonly participant:
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly size: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly individuals: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly collectives: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          , readonly represented: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly name: string }> }> } }> } };

export type EntityPageQueryVariables = Exact<{
  id: string;
}>;


export type EntityPageQuery = { readonly node:
    | { readonly __typename: 'Area', readonly classification: string | null, readonly id: string, readonly name: string, readonly parent: { readonly __typename: 'Area', readonly id: string, readonly name: string } | null, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null, readonly kind: NameKind, readonly startDate: string | null, readonly endDate: string | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly links: ReadonlyArray<{ readonly url: string, readonly note: string | null }>, readonly merges: ReadonlyArray<{ readonly id: string, readonly because: string }>, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
    | { readonly __typename: 'Award', readonly id: string, readonly name: string, readonly conferrals: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly award: { readonly __typename: 'Award', readonly id: string, readonly name: string }, readonly givenAt: { readonly __typename: 'Event', readonly startDate: string | null, readonly id: string, readonly name: string } | null, readonly conferrer: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly presenter: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly recipients: ReadonlyArray<
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          >, readonly individuals: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly collectives: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }> }, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null, readonly kind: NameKind, readonly startDate: string | null, readonly endDate: string | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly links: ReadonlyArray<{ readonly url: string, readonly note: string | null }>, readonly merges: ReadonlyArray<{ readonly id: string, readonly because: string }>, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
    | { readonly __typename: 'Citation', readonly id: string }
    | { readonly __typename: 'Conferral', readonly id: string }
    | { readonly __typename: 'Dataset', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null, readonly kind: NameKind, readonly startDate: string | null, readonly endDate: string | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly links: ReadonlyArray<{ readonly url: string, readonly note: string | null }>, readonly merges: ReadonlyArray<{ readonly id: string, readonly because: string }>, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly size: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly individuals: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly collectives: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly organizations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly name: string }> }, readonly participations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: ParticipationRole, readonly capacities: ReadonlyArray<string>, readonly event: { readonly __typename: 'Event', readonly startDate: string | null, readonly endDate: string | null, readonly location: string | null, readonly id: string, readonly name: string }, readonly participant:
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly size: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly individuals: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly collectives: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          , readonly represented: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly name: string }>, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }> }, readonly conferrals: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly award: { readonly __typename: 'Award', readonly id: string, readonly name: string }, readonly givenAt: { readonly __typename: 'Event', readonly startDate: string | null, readonly id: string, readonly name: string } | null, readonly conferrer: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly presenter: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly recipients: ReadonlyArray<
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          >, readonly individuals: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly collectives: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }> }, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null, readonly kind: NameKind, readonly startDate: string | null, readonly endDate: string | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly links: ReadonlyArray<{ readonly url: string, readonly note: string | null }>, readonly merges: ReadonlyArray<{ readonly id: string, readonly because: string }>, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
    | { readonly __typename: 'Membership', readonly id: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null, readonly kind: NameKind, readonly startDate: string | null, readonly endDate: string | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly links: ReadonlyArray<{ readonly url: string, readonly note: string | null }>, readonly merges: ReadonlyArray<{ readonly id: string, readonly because: string }>, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
    | { readonly __typename: 'Participation', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null, readonly kind: NameKind, readonly startDate: string | null, readonly endDate: string | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly links: ReadonlyArray<{ readonly url: string, readonly note: string | null }>, readonly merges: ReadonlyArray<{ readonly id: string, readonly because: string }>, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
    | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly memberships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly status: TenureStatus, readonly startDate: string | null, readonly endDate: string | null, readonly attestedOn: ReadonlyArray<string>, readonly formerOn: ReadonlyArray<string>, readonly member:
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          , readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly post: { readonly __typename: 'Post', readonly id: string, readonly name: string } | null, readonly onBehalfOf: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly area: { readonly __typename: 'Area', readonly id: string, readonly name: string } | null, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }> }, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null, readonly kind: NameKind, readonly startDate: string | null, readonly endDate: string | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly links: ReadonlyArray<{ readonly url: string, readonly note: string | null }>, readonly merges: ReadonlyArray<{ readonly id: string, readonly because: string }>, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
    | { readonly __typename: 'Programme', readonly classification: string | null, readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string, readonly organizations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly name: string }> }, readonly events: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }> }, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null, readonly kind: NameKind, readonly startDate: string | null, readonly endDate: string | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly links: ReadonlyArray<{ readonly url: string, readonly note: string | null }>, readonly merges: ReadonlyArray<{ readonly id: string, readonly because: string }>, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
    | { readonly __typename: 'Source', readonly id: string }
   | null };

export type EventPageQueryVariables = Exact<{
  id: string;
}>;


export type EventPageQuery = { readonly event: { readonly __typename: 'Event', readonly classification: string | null, readonly startDate: string | null, readonly endDate: string | null, readonly timeOfDay: string | null, readonly location: string | null, readonly id: string, readonly name: string, readonly partOf: { readonly __typename: 'Event', readonly id: string, readonly name: string } | null, readonly subEvents: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }> }, readonly programmes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Programme', readonly id: string, readonly name: string }> }, readonly participations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: ParticipationRole, readonly capacities: ReadonlyArray<string>, readonly participant:
          | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly size: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly individuals: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly collectives: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly held: { readonly nodes: ReadonlyArray<{ readonly title: string | null, readonly attestedOn: ReadonlyArray<string>, readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null }> } }
        , readonly event: { readonly __typename: 'Event', readonly startDate: string | null, readonly endDate: string | null, readonly location: string | null, readonly id: string, readonly name: string }, readonly represented: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly name: string }>, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }> }, readonly conferrals: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly award: { readonly __typename: 'Award', readonly id: string, readonly name: string }, readonly givenAt: { readonly __typename: 'Event', readonly startDate: string | null, readonly id: string, readonly name: string } | null, readonly conferrer: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly presenter: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly recipients: ReadonlyArray<
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        >, readonly individuals: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly collectives: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }> }, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null, readonly kind: NameKind, readonly startDate: string | null, readonly endDate: string | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly links: ReadonlyArray<{ readonly url: string, readonly note: string | null }>, readonly merges: ReadonlyArray<{ readonly id: string, readonly because: string }>, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> } | null };

export type FindQueryVariables = Exact<{
  query: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  where?: EntityWhere | null | undefined;
  organization: string;
  narrowed: boolean;
  after?: string | null | undefined;
}>;


export type FindQuery = { readonly search: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly match: SearchMatch, readonly matchedName: string, readonly node:
        | { readonly __typename: 'Area', readonly id: string, readonly name: string }
        | { readonly __typename: 'Award', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Post', readonly id: string, readonly name: string }
        | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
       }> }, readonly organization?: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null };

export type NetworkPageQueryVariables = Exact<{
  of: ReadonlyArray<string> | string;
  first: number;
}>;


export type NetworkPageQuery = { readonly neighbourhood: { readonly truncated: boolean, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Area', readonly id: string, readonly name: string }
      | { readonly __typename: 'Award', readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string }
      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Post', readonly id: string, readonly name: string }
      | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
    >, readonly links: ReadonlyArray<{ readonly from: string, readonly to: string, readonly fact:
        | { readonly __typename: 'Conferral', readonly id: string, readonly givenAt: { readonly startDate: string | null } | null }
        | { readonly __typename: 'Membership', readonly title: string | null, readonly status: TenureStatus, readonly startDate: string | null, readonly endDate: string | null, readonly attestedOn: ReadonlyArray<string>, readonly formerOn: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'Participation', readonly role: ParticipationRole, readonly id: string, readonly event: { readonly startDate: string | null, readonly endDate: string | null } }
       }> } };

export type TieFragment = { readonly from: string, readonly to: string, readonly fact:
    | { readonly __typename: 'Conferral', readonly id: string, readonly givenAt: { readonly startDate: string | null } | null }
    | { readonly __typename: 'Membership', readonly title: string | null, readonly status: TenureStatus, readonly startDate: string | null, readonly endDate: string | null, readonly attestedOn: ReadonlyArray<string>, readonly formerOn: ReadonlyArray<string>, readonly id: string }
    | { readonly __typename: 'Participation', readonly role: ParticipationRole, readonly id: string, readonly event: { readonly startDate: string | null, readonly endDate: string | null } }
   };

export type OrganizationPageQueryVariables = Exact<{
  id: string;
}>;


export type OrganizationPageQuery = { readonly organization: { readonly __typename: 'Organization', readonly classification: string | null, readonly foundingDate: string | null, readonly dissolutionDate: string | null, readonly id: string, readonly name: string, readonly parent: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly children: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly name: string }> }, readonly memberships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly status: TenureStatus, readonly startDate: string | null, readonly endDate: string | null, readonly attestedOn: ReadonlyArray<string>, readonly formerOn: ReadonlyArray<string>, readonly member:
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        , readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly post: { readonly __typename: 'Post', readonly id: string, readonly name: string } | null, readonly onBehalfOf: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly area: { readonly __typename: 'Area', readonly id: string, readonly name: string } | null, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }> }, readonly memberOf: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly status: TenureStatus, readonly startDate: string | null, readonly endDate: string | null, readonly attestedOn: ReadonlyArray<string>, readonly formerOn: ReadonlyArray<string>, readonly member:
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        , readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly post: { readonly __typename: 'Post', readonly id: string, readonly name: string } | null, readonly onBehalfOf: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly area: { readonly __typename: 'Area', readonly id: string, readonly name: string } | null, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }> }, readonly participations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: ParticipationRole, readonly capacities: ReadonlyArray<string>, readonly event: { readonly __typename: 'Event', readonly startDate: string | null, readonly endDate: string | null, readonly location: string | null, readonly id: string, readonly name: string }, readonly participant:
          | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly size: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly individuals: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly collectives: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        , readonly represented: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly name: string }>, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }> }, readonly representations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: ParticipationRole, readonly capacities: ReadonlyArray<string>, readonly event: { readonly __typename: 'Event', readonly startDate: string | null, readonly endDate: string | null, readonly location: string | null, readonly id: string, readonly name: string }, readonly participant:
          | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly size: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly individuals: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly collectives: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        , readonly represented: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly name: string }>, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }> }, readonly conferrals: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly award: { readonly __typename: 'Award', readonly id: string, readonly name: string }, readonly givenAt: { readonly __typename: 'Event', readonly startDate: string | null, readonly id: string, readonly name: string } | null, readonly conferrer: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly presenter: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly recipients: ReadonlyArray<
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        >, readonly individuals: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly collectives: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }> }, readonly programmes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Programme', readonly id: string, readonly name: string }> }, readonly metThroughEvents: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly sharedEvents: number, readonly node: { readonly __typename: 'Organization', readonly id: string, readonly name: string }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly startDate: string | null, readonly id: string, readonly name: string }> } }> }, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null, readonly kind: NameKind, readonly startDate: string | null, readonly endDate: string | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly links: ReadonlyArray<{ readonly url: string, readonly note: string | null }>, readonly merges: ReadonlyArray<{ readonly id: string, readonly because: string }>, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> } | null };

export type PathPageQueryVariables = Exact<{
  from: string;
  to: string;
  hasFrom: boolean;
  hasTo: boolean;
  hasBoth: boolean;
}>;


export type PathPageQuery = { readonly from?:
    | { readonly __typename: 'Area', readonly id: string, readonly name: string }
    | { readonly __typename: 'Award', readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Post', readonly id: string, readonly name: string }
    | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
    | Record<PropertyKey, never>
   | null, readonly to?:
    | { readonly __typename: 'Area', readonly id: string, readonly name: string }
    | { readonly __typename: 'Award', readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Post', readonly id: string, readonly name: string }
    | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
    | Record<PropertyKey, never>
   | null, readonly shortestPaths?: ReadonlyArray<{ readonly length: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Area', readonly id: string, readonly name: string }
      | { readonly __typename: 'Award', readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string }
      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Post', readonly id: string, readonly name: string }
      | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
    >, readonly facts: ReadonlyArray<
      | { readonly __typename: 'Conferral', readonly id: string, readonly award: { readonly __typename: 'Award', readonly id: string, readonly name: string }, readonly givenAt: { readonly __typename: 'Event', readonly startDate: string | null, readonly id: string, readonly name: string } | null, readonly conferrer: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly presenter: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly recipients: ReadonlyArray<
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        >, readonly individuals: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly collectives: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
      | { readonly __typename: 'Membership', readonly id: string, readonly title: string | null, readonly status: TenureStatus, readonly startDate: string | null, readonly endDate: string | null, readonly attestedOn: ReadonlyArray<string>, readonly formerOn: ReadonlyArray<string>, readonly member:
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        , readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly post: { readonly __typename: 'Post', readonly id: string, readonly name: string } | null, readonly onBehalfOf: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly area: { readonly __typename: 'Area', readonly id: string, readonly name: string } | null, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
      | { readonly __typename: 'Participation', readonly id: string, readonly role: ParticipationRole, readonly capacities: ReadonlyArray<string>, readonly event: { readonly __typename: 'Event', readonly startDate: string | null, readonly endDate: string | null, readonly location: string | null, readonly id: string, readonly name: string }, readonly participant:
          | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly size: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly individuals: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly collectives: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        , readonly represented: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly name: string }>, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
    > }> };

export type PersonPageQueryVariables = Exact<{
  id: string;
}>;


export type PersonPageQuery = { readonly person: { readonly __typename: 'Person', readonly gender: string | null, readonly birthDate: string | null, readonly deathDate: string | null, readonly id: string, readonly name: string, readonly memberships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly status: TenureStatus, readonly startDate: string | null, readonly endDate: string | null, readonly attestedOn: ReadonlyArray<string>, readonly formerOn: ReadonlyArray<string>, readonly member:
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        , readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly post: { readonly __typename: 'Post', readonly id: string, readonly name: string } | null, readonly onBehalfOf: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly area: { readonly __typename: 'Area', readonly id: string, readonly name: string } | null, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }> }, readonly participations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: ParticipationRole, readonly capacities: ReadonlyArray<string>, readonly event: { readonly __typename: 'Event', readonly startDate: string | null, readonly endDate: string | null, readonly location: string | null, readonly id: string, readonly name: string }, readonly participant:
          | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly size: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly individuals: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly collectives: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        , readonly represented: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly name: string }>, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }> }, readonly coChairs: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly sharedEvents: number, readonly node: { readonly __typename: 'Person', readonly id: string, readonly name: string }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly startDate: string | null, readonly id: string, readonly name: string }> } }> }, readonly coParticipants: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly sharedEvents: number, readonly node: { readonly __typename: 'Person', readonly id: string, readonly name: string }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly startDate: string | null, readonly id: string, readonly name: string }> } }> }, readonly conferrals: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly award: { readonly __typename: 'Award', readonly id: string, readonly name: string }, readonly givenAt: { readonly __typename: 'Event', readonly startDate: string | null, readonly id: string, readonly name: string } | null, readonly conferrer: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly presenter: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly recipients: ReadonlyArray<
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        >, readonly individuals: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly collectives: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }> }, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null, readonly kind: NameKind, readonly startDate: string | null, readonly endDate: string | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly links: ReadonlyArray<{ readonly url: string, readonly note: string | null }>, readonly merges: ReadonlyArray<{ readonly id: string, readonly because: string }>, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> } | null };

export type SourcePageQueryVariables = Exact<{
  id: string;
}>;


export type SourcePageQuery = { readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly text: string | null, readonly citations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: number | null, readonly end: number | null }> }, readonly facts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly citation: { readonly id: string, readonly quote: string | null, readonly record: string | null }, readonly node:
          | { readonly __typename: 'Area', readonly id: string, readonly name: string, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
          | { readonly __typename: 'Award', readonly id: string, readonly name: string, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
          | { readonly __typename: 'Conferral', readonly id: string, readonly award: { readonly __typename: 'Award', readonly id: string, readonly name: string }, readonly givenAt: { readonly __typename: 'Event', readonly startDate: string | null, readonly id: string, readonly name: string } | null, readonly conferrer: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly presenter: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly recipients: ReadonlyArray<
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            >, readonly individuals: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly collectives: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
          | { readonly __typename: 'Membership', readonly id: string, readonly title: string | null, readonly status: TenureStatus, readonly startDate: string | null, readonly endDate: string | null, readonly attestedOn: ReadonlyArray<string>, readonly formerOn: ReadonlyArray<string>, readonly member:
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            , readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly post: { readonly __typename: 'Post', readonly id: string, readonly name: string } | null, readonly onBehalfOf: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly area: { readonly __typename: 'Area', readonly id: string, readonly name: string } | null, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
          | { readonly __typename: 'Participation', readonly id: string, readonly role: ParticipationRole, readonly capacities: ReadonlyArray<string>, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly event: { readonly __typename: 'Event', readonly startDate: string | null, readonly endDate: string | null, readonly location: string | null, readonly id: string, readonly name: string }, readonly participant:
              | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly size: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly individuals: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly collectives: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            , readonly represented: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly name: string }>, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
          | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
          | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
         }> } } | null };

export type MoreFactsQueryVariables = Exact<{
  id: string;
  after: string;
}>;


export type MoreFactsQuery = { readonly source: { readonly facts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly citation: { readonly id: string, readonly quote: string | null, readonly record: string | null }, readonly node:
          | { readonly __typename: 'Area', readonly id: string, readonly name: string, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
          | { readonly __typename: 'Award', readonly id: string, readonly name: string, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
          | { readonly __typename: 'Conferral', readonly id: string, readonly award: { readonly __typename: 'Award', readonly id: string, readonly name: string }, readonly givenAt: { readonly __typename: 'Event', readonly startDate: string | null, readonly id: string, readonly name: string } | null, readonly conferrer: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly presenter: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly recipients: ReadonlyArray<
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            >, readonly individuals: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly collectives: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
          | { readonly __typename: 'Membership', readonly id: string, readonly title: string | null, readonly status: TenureStatus, readonly startDate: string | null, readonly endDate: string | null, readonly attestedOn: ReadonlyArray<string>, readonly formerOn: ReadonlyArray<string>, readonly member:
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            , readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly post: { readonly __typename: 'Post', readonly id: string, readonly name: string } | null, readonly onBehalfOf: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly area: { readonly __typename: 'Area', readonly id: string, readonly name: string } | null, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
          | { readonly __typename: 'Participation', readonly id: string, readonly role: ParticipationRole, readonly capacities: ReadonlyArray<string>, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly event: { readonly __typename: 'Event', readonly startDate: string | null, readonly endDate: string | null, readonly location: string | null, readonly id: string, readonly name: string }, readonly participant:
              | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly size: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly individuals: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly collectives: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            , readonly represented: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly name: string }>, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
          | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
          | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
         }> } } | null };

export type SaidFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly citation: { readonly id: string, readonly quote: string | null, readonly record: string | null }, readonly node:
      | { readonly __typename: 'Area', readonly id: string, readonly name: string, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
      | { readonly __typename: 'Award', readonly id: string, readonly name: string, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
      | { readonly __typename: 'Conferral', readonly id: string, readonly award: { readonly __typename: 'Award', readonly id: string, readonly name: string }, readonly givenAt: { readonly __typename: 'Event', readonly startDate: string | null, readonly id: string, readonly name: string } | null, readonly conferrer: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly presenter: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly recipients: ReadonlyArray<
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        >, readonly individuals: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly collectives: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
      | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
      | { readonly __typename: 'Membership', readonly id: string, readonly title: string | null, readonly status: TenureStatus, readonly startDate: string | null, readonly endDate: string | null, readonly attestedOn: ReadonlyArray<string>, readonly formerOn: ReadonlyArray<string>, readonly member:
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        , readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly post: { readonly __typename: 'Post', readonly id: string, readonly name: string } | null, readonly onBehalfOf: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly area: { readonly __typename: 'Area', readonly id: string, readonly name: string } | null, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
      | { readonly __typename: 'Participation', readonly id: string, readonly role: ParticipationRole, readonly capacities: ReadonlyArray<string>, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly event: { readonly __typename: 'Event', readonly startDate: string | null, readonly endDate: string | null, readonly location: string | null, readonly id: string, readonly name: string }, readonly participant:
          | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly size: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly individuals: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly collectives: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        , readonly represented: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly name: string }>, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
      | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
      | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
     }> };

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { readonly statistics: { readonly people: number, readonly organizations: number, readonly events: number, readonly participations: number, readonly memberships: number, readonly sources: number, readonly citations: number }, readonly events: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly startDate: string | null, readonly endDate: string | null, readonly location: string | null, readonly id: string, readonly name: string }> }, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly language: string | null, readonly publisher: string | null, readonly publishedOn: string | null }> } };

export type TimelinePageQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type TimelinePageQuery = { readonly node:
    | { readonly __typename: 'Area', readonly id: string, readonly name: string }
    | { readonly __typename: 'Award', readonly id: string, readonly name: string }
    | { readonly __typename: 'Citation', readonly id: string }
    | { readonly __typename: 'Conferral', readonly id: string }
    | { readonly __typename: 'Dataset', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
    | { readonly __typename: 'Membership', readonly id: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly timeline: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly placement: TimelinePlacement, readonly startDate: string | null, readonly endDate: string | null, readonly earliest: string | null, readonly latest: string | null, readonly fact:
            | { readonly __typename: 'Conferral', readonly id: string, readonly award: { readonly __typename: 'Award', readonly id: string, readonly name: string }, readonly givenAt: { readonly __typename: 'Event', readonly startDate: string | null, readonly id: string, readonly name: string } | null, readonly conferrer: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly presenter: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly recipients: ReadonlyArray<
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              >, readonly individuals: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly collectives: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
            | { readonly __typename: 'Membership', readonly id: string, readonly title: string | null, readonly status: TenureStatus, readonly startDate: string | null, readonly endDate: string | null, readonly attestedOn: ReadonlyArray<string>, readonly formerOn: ReadonlyArray<string>, readonly member:
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              , readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly post: { readonly __typename: 'Post', readonly id: string, readonly name: string } | null, readonly onBehalfOf: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly area: { readonly __typename: 'Area', readonly id: string, readonly name: string } | null, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
            | { readonly __typename: 'Participation', readonly id: string, readonly role: ParticipationRole, readonly capacities: ReadonlyArray<string>, readonly event: { readonly __typename: 'Event', readonly startDate: string | null, readonly endDate: string | null, readonly location: string | null, readonly id: string, readonly name: string }, readonly participant:
                | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly size: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly individuals: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly collectives: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              , readonly represented: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly name: string }>, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
           }> } }
    | { readonly __typename: 'Participation', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly timeline: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly placement: TimelinePlacement, readonly startDate: string | null, readonly endDate: string | null, readonly earliest: string | null, readonly latest: string | null, readonly fact:
            | { readonly __typename: 'Conferral', readonly id: string, readonly award: { readonly __typename: 'Award', readonly id: string, readonly name: string }, readonly givenAt: { readonly __typename: 'Event', readonly startDate: string | null, readonly id: string, readonly name: string } | null, readonly conferrer: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly presenter: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly recipients: ReadonlyArray<
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              >, readonly individuals: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly collectives: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
            | { readonly __typename: 'Membership', readonly id: string, readonly title: string | null, readonly status: TenureStatus, readonly startDate: string | null, readonly endDate: string | null, readonly attestedOn: ReadonlyArray<string>, readonly formerOn: ReadonlyArray<string>, readonly member:
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              , readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly post: { readonly __typename: 'Post', readonly id: string, readonly name: string } | null, readonly onBehalfOf: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly area: { readonly __typename: 'Area', readonly id: string, readonly name: string } | null, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
            | { readonly __typename: 'Participation', readonly id: string, readonly role: ParticipationRole, readonly capacities: ReadonlyArray<string>, readonly event: { readonly __typename: 'Event', readonly startDate: string | null, readonly endDate: string | null, readonly location: string | null, readonly id: string, readonly name: string }, readonly participant:
                | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly size: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly individuals: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly collectives: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              , readonly represented: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly name: string }>, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
           }> } }
    | { readonly __typename: 'Post', readonly id: string, readonly name: string }
    | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
    | { readonly __typename: 'Source', readonly id: string }
   | null };

export type PlacedFragment = { readonly placement: TimelinePlacement, readonly startDate: string | null, readonly endDate: string | null, readonly earliest: string | null, readonly latest: string | null, readonly fact:
    | { readonly __typename: 'Conferral', readonly id: string, readonly award: { readonly __typename: 'Award', readonly id: string, readonly name: string }, readonly givenAt: { readonly __typename: 'Event', readonly startDate: string | null, readonly id: string, readonly name: string } | null, readonly conferrer: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly presenter: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly recipients: ReadonlyArray<
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      >, readonly individuals: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly collectives: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
    | { readonly __typename: 'Membership', readonly id: string, readonly title: string | null, readonly status: TenureStatus, readonly startDate: string | null, readonly endDate: string | null, readonly attestedOn: ReadonlyArray<string>, readonly formerOn: ReadonlyArray<string>, readonly member:
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      , readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly post: { readonly __typename: 'Post', readonly id: string, readonly name: string } | null, readonly onBehalfOf: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly area: { readonly __typename: 'Area', readonly id: string, readonly name: string } | null, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
    | { readonly __typename: 'Participation', readonly id: string, readonly role: ParticipationRole, readonly capacities: ReadonlyArray<string>, readonly event: { readonly __typename: 'Event', readonly startDate: string | null, readonly endDate: string | null, readonly location: string | null, readonly id: string, readonly name: string }, readonly participant:
        | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly size: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly individuals: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null, readonly collectives: { readonly value: number, readonly qualifier: CountQualifier, readonly text: string | null } | null }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      , readonly represented: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly name: string }>, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
   };

export type CiteQueryVariables = Exact<{
  id: string;
}>;


export type CiteQuery = { readonly node:
    | { readonly text: string, readonly bibtex: string, readonly csl: string }
    | Record<PropertyKey, never>
   | null };

type Proof_Area_Fragment = { readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> };

type Proof_Award_Fragment = { readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> };

type Proof_Conferral_Fragment = { readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> };

type Proof_Event_Fragment = { readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> };

type Proof_Group_Fragment = { readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> };

type Proof_Membership_Fragment = { readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> };

type Proof_Organization_Fragment = { readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> };

type Proof_Participation_Fragment = { readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> };

type Proof_Person_Fragment = { readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> };

type Proof_Post_Fragment = { readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> };

type Proof_Programme_Fragment = { readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> };

export type ProofFragment =
  | Proof_Area_Fragment
  | Proof_Award_Fragment
  | Proof_Conferral_Fragment
  | Proof_Event_Fragment
  | Proof_Group_Fragment
  | Proof_Membership_Fragment
  | Proof_Organization_Fragment
  | Proof_Participation_Fragment
  | Proof_Person_Fragment
  | Proof_Post_Fragment
  | Proof_Programme_Fragment
;

export type CitationsFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> };

type Doubts_Area_Fragment = { readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> };

type Doubts_Award_Fragment = { readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> };

type Doubts_Event_Fragment = { readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> };

type Doubts_Group_Fragment = { readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> };

type Doubts_Organization_Fragment = { readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> };

type Doubts_Person_Fragment = { readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> };

type Doubts_Post_Fragment = { readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> };

type Doubts_Programme_Fragment = { readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> };

export type DoubtsFragment =
  | Doubts_Area_Fragment
  | Doubts_Award_Fragment
  | Doubts_Event_Fragment
  | Doubts_Group_Fragment
  | Doubts_Organization_Fragment
  | Doubts_Person_Fragment
  | Doubts_Post_Fragment
  | Doubts_Programme_Fragment
;

type FactDoubts_Conferral_Fragment = { readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> };

type FactDoubts_Membership_Fragment = { readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> };

type FactDoubts_Participation_Fragment = { readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> };

export type FactDoubtsFragment =
  | FactDoubts_Conferral_Fragment
  | FactDoubts_Membership_Fragment
  | FactDoubts_Participation_Fragment
;

export type DoubtFragment = { readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> };

export type MoreCitationsQueryVariables = Exact<{
  id: string;
  after: string;
}>;


export type MoreCitationsQuery = { readonly node:
    | { readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> } }
    | { readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> } }
    | { readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> } }
    | { readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> } }
    | { readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> } }
    | { readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> } }
    | { readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> } }
    | { readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> } }
    | { readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> } }
    | { readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> } }
    | { readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> } }
    | Record<PropertyKey, never>
   | null };

export type ProofOfQueryVariables = Exact<{
  id: string;
}>;


export type ProofOfQuery = { readonly node:
    | { readonly id: string, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
    | { readonly id: string, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
    | { readonly id: string, readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly record: string | null, readonly url: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly url: string | null } }> }, readonly disagreements: ReadonlyArray<{ readonly field: string, readonly contradictory: boolean, readonly claims: ReadonlyArray<{ readonly value: string, readonly asOf: string | null, readonly source: { readonly id: string, readonly title: string, readonly language: string | null, readonly publishedOn: string | null } }> }> }
    | Record<PropertyKey, never>
   | null };

export type ElsewhereQueryVariables = Exact<{
  id: string;
}>;


export type ElsewhereQuery = { readonly node:
    | { readonly __typename: 'Area', readonly id: string, readonly name: string }
    | { readonly __typename: 'Award', readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Post', readonly id: string, readonly name: string }
    | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
    | Record<PropertyKey, never>
   | null };

export type SuggestQueryVariables = Exact<{
  query: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
}>;


export type SuggestQuery = { readonly suggest: ReadonlyArray<{ readonly matchedName: string, readonly node:
      | { readonly __typename: 'Area', readonly id: string, readonly name: string }
      | { readonly __typename: 'Award', readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string }
      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Post', readonly id: string, readonly name: string }
      | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
     }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const LinkedFragmentDoc = new TypedDocumentString(`
    fragment Linked on Entity {
  __typename
  id
  name
}
    `, {"fragmentName":"Linked"}) as unknown as TypedDocumentString<LinkedFragment, unknown>;
export const CutFragmentDoc = new TypedDocumentString(`
    fragment Cut on PageInfo {
  hasNextPage
  endCursor
}
    `, {"fragmentName":"Cut"}) as unknown as TypedDocumentString<CutFragment, unknown>;
export const CitationsFragmentDoc = new TypedDocumentString(`
    fragment Citations on CitationConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    id
    quote
    record
    url
    source {
      id
      title
      publisher
      publishedOn
      language
      url
    }
  }
}
    fragment Cut on PageInfo {
  hasNextPage
  endCursor
}`, {"fragmentName":"Citations"}) as unknown as TypedDocumentString<CitationsFragment, unknown>;
export const DoubtFragmentDoc = new TypedDocumentString(`
    fragment Doubt on Disagreement {
  field
  contradictory
  claims {
    value
    asOf
    source {
      id
      title
      language
      publishedOn
    }
  }
}
    `, {"fragmentName":"Doubt"}) as unknown as TypedDocumentString<DoubtFragment, unknown>;
export const DoubtsFragmentDoc = new TypedDocumentString(`
    fragment Doubts on Entity {
  disagreements {
    ...Doubt
  }
}
    fragment Doubt on Disagreement {
  field
  contradictory
  claims {
    value
    asOf
    source {
      id
      title
      language
      publishedOn
    }
  }
}`, {"fragmentName":"Doubts"}) as unknown as TypedDocumentString<DoubtsFragment, unknown>;
export const FactDoubtsFragmentDoc = new TypedDocumentString(`
    fragment FactDoubts on Fact {
  disagreements {
    ...Doubt
  }
}
    fragment Doubt on Disagreement {
  field
  contradictory
  claims {
    value
    asOf
    source {
      id
      title
      language
      publishedOn
    }
  }
}`, {"fragmentName":"FactDoubts"}) as unknown as TypedDocumentString<FactDoubtsFragment, unknown>;
export const ProofFragmentDoc = new TypedDocumentString(`
    fragment Proof on Cited {
  citations(first: 10) {
    ...Citations
  }
  ... on Entity {
    ...Doubts
  }
  ... on Fact {
    ...FactDoubts
  }
}
    fragment Cut on PageInfo {
  hasNextPage
  endCursor
}
fragment Citations on CitationConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    id
    quote
    record
    url
    source {
      id
      title
      publisher
      publishedOn
      language
      url
    }
  }
}
fragment Doubts on Entity {
  disagreements {
    ...Doubt
  }
}
fragment FactDoubts on Fact {
  disagreements {
    ...Doubt
  }
}
fragment Doubt on Disagreement {
  field
  contradictory
  claims {
    value
    asOf
    source {
      id
      title
      language
      publishedOn
    }
  }
}`, {"fragmentName":"Proof"}) as unknown as TypedDocumentString<ProofFragment, unknown>;
export const HeadingFragmentDoc = new TypedDocumentString(`
    fragment Heading on Entity {
  ...Linked
  names {
    value
    language
    kind
    startDate
    endDate
  }
  identifiers {
    scheme
    value
  }
  links {
    url
    note
  }
  merges {
    id
    because
  }
  ...Proof
}
    fragment Linked on Entity {
  __typename
  id
  name
}
fragment Cut on PageInfo {
  hasNextPage
  endCursor
}
fragment Proof on Cited {
  citations(first: 10) {
    ...Citations
  }
  ... on Entity {
    ...Doubts
  }
  ... on Fact {
    ...FactDoubts
  }
}
fragment Citations on CitationConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    id
    quote
    record
    url
    source {
      id
      title
      publisher
      publishedOn
      language
      url
    }
  }
}
fragment Doubts on Entity {
  disagreements {
    ...Doubt
  }
}
fragment FactDoubts on Fact {
  disagreements {
    ...Doubt
  }
}
fragment Doubt on Disagreement {
  field
  contradictory
  claims {
    value
    asOf
    source {
      id
      title
      language
      publishedOn
    }
  }
}`, {"fragmentName":"Heading"}) as unknown as TypedDocumentString<HeadingFragment, unknown>;
export const NumberFragmentDoc = new TypedDocumentString(`
    fragment Number on Count {
  value
  qualifier
  text
}
    `, {"fragmentName":"Number"}) as unknown as TypedDocumentString<NumberFragment, unknown>;
export const SeatFragmentDoc = new TypedDocumentString(`
    fragment Seat on Participation {
  id
  role
  capacities
  event {
    ...Linked
    startDate
    endDate
    location
  }
  participant {
    ... on Entity {
      ...Linked
    }
    ... on Group {
      size {
        ...Number
      }
      individuals {
        ...Number
      }
      collectives {
        ...Number
      }
    }
  }
  represented: onBehalfOf {
    ...Linked
  }
}
    fragment Linked on Entity {
  __typename
  id
  name
}
fragment Number on Count {
  value
  qualifier
  text
}`, {"fragmentName":"Seat"}) as unknown as TypedDocumentString<SeatFragment, unknown>;
export const PresenceFragmentDoc = new TypedDocumentString(`
    fragment Presence on Participation {
  ...Seat
  ...Proof
}
    fragment Linked on Entity {
  __typename
  id
  name
}
fragment Seat on Participation {
  id
  role
  capacities
  event {
    ...Linked
    startDate
    endDate
    location
  }
  participant {
    ... on Entity {
      ...Linked
    }
    ... on Group {
      size {
        ...Number
      }
      individuals {
        ...Number
      }
      collectives {
        ...Number
      }
    }
  }
  represented: onBehalfOf {
    ...Linked
  }
}
fragment Number on Count {
  value
  qualifier
  text
}
fragment Cut on PageInfo {
  hasNextPage
  endCursor
}
fragment Proof on Cited {
  citations(first: 10) {
    ...Citations
  }
  ... on Entity {
    ...Doubts
  }
  ... on Fact {
    ...FactDoubts
  }
}
fragment Citations on CitationConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    id
    quote
    record
    url
    source {
      id
      title
      publisher
      publishedOn
      language
      url
    }
  }
}
fragment Doubts on Entity {
  disagreements {
    ...Doubt
  }
}
fragment FactDoubts on Fact {
  disagreements {
    ...Doubt
  }
}
fragment Doubt on Disagreement {
  field
  contradictory
  claims {
    value
    asOf
    source {
      id
      title
      language
      publishedOn
    }
  }
}`, {"fragmentName":"Presence"}) as unknown as TypedDocumentString<PresenceFragment, unknown>;
export const GuestFragmentDoc = new TypedDocumentString(`
    fragment Guest on Participation {
  ...Presence
  participant {
    ... on Person {
      held: memberships(first: 20, orderBy: [{field: START_DATE, direction: DESC}]) {
        nodes {
          title
          attestedOn
          organization {
            ...Linked
          }
        }
      }
    }
  }
}
    fragment Linked on Entity {
  __typename
  id
  name
}
fragment Seat on Participation {
  id
  role
  capacities
  event {
    ...Linked
    startDate
    endDate
    location
  }
  participant {
    ... on Entity {
      ...Linked
    }
    ... on Group {
      size {
        ...Number
      }
      individuals {
        ...Number
      }
      collectives {
        ...Number
      }
    }
  }
  represented: onBehalfOf {
    ...Linked
  }
}
fragment Presence on Participation {
  ...Seat
  ...Proof
}
fragment Number on Count {
  value
  qualifier
  text
}
fragment Cut on PageInfo {
  hasNextPage
  endCursor
}
fragment Proof on Cited {
  citations(first: 10) {
    ...Citations
  }
  ... on Entity {
    ...Doubts
  }
  ... on Fact {
    ...FactDoubts
  }
}
fragment Citations on CitationConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    id
    quote
    record
    url
    source {
      id
      title
      publisher
      publishedOn
      language
      url
    }
  }
}
fragment Doubts on Entity {
  disagreements {
    ...Doubt
  }
}
fragment FactDoubts on Fact {
  disagreements {
    ...Doubt
  }
}
fragment Doubt on Disagreement {
  field
  contradictory
  claims {
    value
    asOf
    source {
      id
      title
      language
      publishedOn
    }
  }
}`, {"fragmentName":"Guest"}) as unknown as TypedDocumentString<GuestFragment, unknown>;
export const GuestsFragmentDoc = new TypedDocumentString(`
    fragment Guests on ParticipationConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    ...Guest
  }
}
    fragment Linked on Entity {
  __typename
  id
  name
}
fragment Seat on Participation {
  id
  role
  capacities
  event {
    ...Linked
    startDate
    endDate
    location
  }
  participant {
    ... on Entity {
      ...Linked
    }
    ... on Group {
      size {
        ...Number
      }
      individuals {
        ...Number
      }
      collectives {
        ...Number
      }
    }
  }
  represented: onBehalfOf {
    ...Linked
  }
}
fragment Presence on Participation {
  ...Seat
  ...Proof
}
fragment Guest on Participation {
  ...Presence
  participant {
    ... on Person {
      held: memberships(first: 20, orderBy: [{field: START_DATE, direction: DESC}]) {
        nodes {
          title
          attestedOn
          organization {
            ...Linked
          }
        }
      }
    }
  }
}
fragment Number on Count {
  value
  qualifier
  text
}
fragment Cut on PageInfo {
  hasNextPage
  endCursor
}
fragment Proof on Cited {
  citations(first: 10) {
    ...Citations
  }
  ... on Entity {
    ...Doubts
  }
  ... on Fact {
    ...FactDoubts
  }
}
fragment Citations on CitationConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    id
    quote
    record
    url
    source {
      id
      title
      publisher
      publishedOn
      language
      url
    }
  }
}
fragment Doubts on Entity {
  disagreements {
    ...Doubt
  }
}
fragment FactDoubts on Fact {
  disagreements {
    ...Doubt
  }
}
fragment Doubt on Disagreement {
  field
  contradictory
  claims {
    value
    asOf
    source {
      id
      title
      language
      publishedOn
    }
  }
}`, {"fragmentName":"Guests"}) as unknown as TypedDocumentString<GuestsFragment, unknown>;
export const MetFragmentDoc = new TypedDocumentString(`
    fragment Met on CoParticipantConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  edges {
    sharedEvents
    node {
      ...Linked
    }
    events(first: 5) {
      totalCount
      nodes {
        ...Linked
        startDate
      }
    }
  }
}
    fragment Linked on Entity {
  __typename
  id
  name
}
fragment Cut on PageInfo {
  hasNextPage
  endCursor
}`, {"fragmentName":"Met"}) as unknown as TypedDocumentString<MetFragment, unknown>;
export const OrganizationsMetFragmentDoc = new TypedDocumentString(`
    fragment OrganizationsMet on MetOrganizationConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  edges {
    sharedEvents
    node {
      ...Linked
    }
    events(first: 5) {
      totalCount
      nodes {
        ...Linked
        startDate
      }
    }
  }
}
    fragment Linked on Entity {
  __typename
  id
  name
}
fragment Cut on PageInfo {
  hasNextPage
  endCursor
}`, {"fragmentName":"OrganizationsMet"}) as unknown as TypedDocumentString<OrganizationsMetFragment, unknown>;
export const PresencesFragmentDoc = new TypedDocumentString(`
    fragment Presences on ParticipationConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    ...Presence
  }
}
    fragment Linked on Entity {
  __typename
  id
  name
}
fragment Seat on Participation {
  id
  role
  capacities
  event {
    ...Linked
    startDate
    endDate
    location
  }
  participant {
    ... on Entity {
      ...Linked
    }
    ... on Group {
      size {
        ...Number
      }
      individuals {
        ...Number
      }
      collectives {
        ...Number
      }
    }
  }
  represented: onBehalfOf {
    ...Linked
  }
}
fragment Presence on Participation {
  ...Seat
  ...Proof
}
fragment Number on Count {
  value
  qualifier
  text
}
fragment Cut on PageInfo {
  hasNextPage
  endCursor
}
fragment Proof on Cited {
  citations(first: 10) {
    ...Citations
  }
  ... on Entity {
    ...Doubts
  }
  ... on Fact {
    ...FactDoubts
  }
}
fragment Citations on CitationConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    id
    quote
    record
    url
    source {
      id
      title
      publisher
      publishedOn
      language
      url
    }
  }
}
fragment Doubts on Entity {
  disagreements {
    ...Doubt
  }
}
fragment FactDoubts on Fact {
  disagreements {
    ...Doubt
  }
}
fragment Doubt on Disagreement {
  field
  contradictory
  claims {
    value
    asOf
    source {
      id
      title
      language
      publishedOn
    }
  }
}`, {"fragmentName":"Presences"}) as unknown as TypedDocumentString<PresencesFragment, unknown>;
export const TenureFragmentDoc = new TypedDocumentString(`
    fragment Tenure on Membership {
  id
  title
  status
  startDate
  endDate
  attestedOn
  formerOn
  member {
    ... on Entity {
      ...Linked
    }
  }
  organization {
    ...Linked
  }
  post {
    ...Linked
  }
  onBehalfOf {
    ...Linked
  }
  area {
    ...Linked
  }
  ...Proof
}
    fragment Linked on Entity {
  __typename
  id
  name
}
fragment Cut on PageInfo {
  hasNextPage
  endCursor
}
fragment Proof on Cited {
  citations(first: 10) {
    ...Citations
  }
  ... on Entity {
    ...Doubts
  }
  ... on Fact {
    ...FactDoubts
  }
}
fragment Citations on CitationConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    id
    quote
    record
    url
    source {
      id
      title
      publisher
      publishedOn
      language
      url
    }
  }
}
fragment Doubts on Entity {
  disagreements {
    ...Doubt
  }
}
fragment FactDoubts on Fact {
  disagreements {
    ...Doubt
  }
}
fragment Doubt on Disagreement {
  field
  contradictory
  claims {
    value
    asOf
    source {
      id
      title
      language
      publishedOn
    }
  }
}`, {"fragmentName":"Tenure"}) as unknown as TypedDocumentString<TenureFragment, unknown>;
export const TenuresFragmentDoc = new TypedDocumentString(`
    fragment Tenures on MembershipConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    ...Tenure
  }
}
    fragment Linked on Entity {
  __typename
  id
  name
}
fragment Tenure on Membership {
  id
  title
  status
  startDate
  endDate
  attestedOn
  formerOn
  member {
    ... on Entity {
      ...Linked
    }
  }
  organization {
    ...Linked
  }
  post {
    ...Linked
  }
  onBehalfOf {
    ...Linked
  }
  area {
    ...Linked
  }
  ...Proof
}
fragment Cut on PageInfo {
  hasNextPage
  endCursor
}
fragment Proof on Cited {
  citations(first: 10) {
    ...Citations
  }
  ... on Entity {
    ...Doubts
  }
  ... on Fact {
    ...FactDoubts
  }
}
fragment Citations on CitationConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    id
    quote
    record
    url
    source {
      id
      title
      publisher
      publishedOn
      language
      url
    }
  }
}
fragment Doubts on Entity {
  disagreements {
    ...Doubt
  }
}
fragment FactDoubts on Fact {
  disagreements {
    ...Doubt
  }
}
fragment Doubt on Disagreement {
  field
  contradictory
  claims {
    value
    asOf
    source {
      id
      title
      language
      publishedOn
    }
  }
}`, {"fragmentName":"Tenures"}) as unknown as TypedDocumentString<TenuresFragment, unknown>;
export const ConferredFragmentDoc = new TypedDocumentString(`
    fragment Conferred on Conferral {
  id
  award {
    ...Linked
  }
  givenAt: event {
    ...Linked
    startDate
  }
  conferrer {
    ...Linked
  }
  presenter {
    ...Linked
  }
  recipients {
    ... on Entity {
      ...Linked
    }
  }
  individuals {
    ...Number
  }
  collectives {
    ...Number
  }
  ...Proof
}
    fragment Linked on Entity {
  __typename
  id
  name
}
fragment Number on Count {
  value
  qualifier
  text
}
fragment Cut on PageInfo {
  hasNextPage
  endCursor
}
fragment Proof on Cited {
  citations(first: 10) {
    ...Citations
  }
  ... on Entity {
    ...Doubts
  }
  ... on Fact {
    ...FactDoubts
  }
}
fragment Citations on CitationConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    id
    quote
    record
    url
    source {
      id
      title
      publisher
      publishedOn
      language
      url
    }
  }
}
fragment Doubts on Entity {
  disagreements {
    ...Doubt
  }
}
fragment FactDoubts on Fact {
  disagreements {
    ...Doubt
  }
}
fragment Doubt on Disagreement {
  field
  contradictory
  claims {
    value
    asOf
    source {
      id
      title
      language
      publishedOn
    }
  }
}`, {"fragmentName":"Conferred"}) as unknown as TypedDocumentString<ConferredFragment, unknown>;
export const ConferralsFragmentDoc = new TypedDocumentString(`
    fragment Conferrals on ConferralConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    ...Conferred
  }
}
    fragment Linked on Entity {
  __typename
  id
  name
}
fragment Number on Count {
  value
  qualifier
  text
}
fragment Conferred on Conferral {
  id
  award {
    ...Linked
  }
  givenAt: event {
    ...Linked
    startDate
  }
  conferrer {
    ...Linked
  }
  presenter {
    ...Linked
  }
  recipients {
    ... on Entity {
      ...Linked
    }
  }
  individuals {
    ...Number
  }
  collectives {
    ...Number
  }
  ...Proof
}
fragment Cut on PageInfo {
  hasNextPage
  endCursor
}
fragment Proof on Cited {
  citations(first: 10) {
    ...Citations
  }
  ... on Entity {
    ...Doubts
  }
  ... on Fact {
    ...FactDoubts
  }
}
fragment Citations on CitationConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    id
    quote
    record
    url
    source {
      id
      title
      publisher
      publishedOn
      language
      url
    }
  }
}
fragment Doubts on Entity {
  disagreements {
    ...Doubt
  }
}
fragment FactDoubts on Fact {
  disagreements {
    ...Doubt
  }
}
fragment Doubt on Disagreement {
  field
  contradictory
  claims {
    value
    asOf
    source {
      id
      title
      language
      publishedOn
    }
  }
}`, {"fragmentName":"Conferrals"}) as unknown as TypedDocumentString<ConferralsFragment, unknown>;
export const OrganizationsFragmentDoc = new TypedDocumentString(`
    fragment Organizations on OrganizationConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    ...Linked
  }
}
    fragment Linked on Entity {
  __typename
  id
  name
}
fragment Cut on PageInfo {
  hasNextPage
  endCursor
}`, {"fragmentName":"Organizations"}) as unknown as TypedDocumentString<OrganizationsFragment, unknown>;
export const ProgrammesFragmentDoc = new TypedDocumentString(`
    fragment Programmes on ProgrammeConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    ...Linked
  }
}
    fragment Linked on Entity {
  __typename
  id
  name
}
fragment Cut on PageInfo {
  hasNextPage
  endCursor
}`, {"fragmentName":"Programmes"}) as unknown as TypedDocumentString<ProgrammesFragment, unknown>;
export const EventsFragmentDoc = new TypedDocumentString(`
    fragment Events on EventConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    ...Linked
    startDate
    endDate
  }
}
    fragment Linked on Entity {
  __typename
  id
  name
}
fragment Cut on PageInfo {
  hasNextPage
  endCursor
}`, {"fragmentName":"Events"}) as unknown as TypedDocumentString<EventsFragment, unknown>;
export const AttendanceFragmentDoc = new TypedDocumentString(`
    fragment Attendance on Participation {
  id
  role
  capacities
  event {
    ...Linked
    startDate
    endDate
  }
  participant {
    ... on Entity {
      ...Linked
    }
  }
  represented: onBehalfOf {
    ...Linked
  }
  citations(first: 1) {
    nodes {
      id
      quote
      source {
        id
        title
        language
      }
    }
  }
}
    fragment Linked on Entity {
  __typename
  id
  name
}`, {"fragmentName":"Attendance"}) as unknown as TypedDocumentString<AttendanceFragment, unknown>;
export const TieFragmentDoc = new TypedDocumentString(`
    fragment Tie on SubgraphLink {
  from
  to
  fact {
    __typename
    id
    ... on Membership {
      title
      status
      startDate
      endDate
      attestedOn
      formerOn
    }
    ... on Participation {
      role
      event {
        startDate
        endDate
      }
    }
    ... on Conferral {
      givenAt: event {
        startDate
      }
    }
  }
}
    `, {"fragmentName":"Tie"}) as unknown as TypedDocumentString<TieFragment, unknown>;
export const SaidFragmentDoc = new TypedDocumentString(`
    fragment Said on CitedConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  edges {
    citation {
      id
      quote
      record
    }
    node {
      __typename
      ... on Entity {
        ...Linked
      }
      ... on Membership {
        ...Tenure
      }
      ... on Participation {
        ...Presence
      }
      ... on Conferral {
        ...Conferred
      }
      ...Proof
    }
  }
}
    fragment Linked on Entity {
  __typename
  id
  name
}
fragment Tenure on Membership {
  id
  title
  status
  startDate
  endDate
  attestedOn
  formerOn
  member {
    ... on Entity {
      ...Linked
    }
  }
  organization {
    ...Linked
  }
  post {
    ...Linked
  }
  onBehalfOf {
    ...Linked
  }
  area {
    ...Linked
  }
  ...Proof
}
fragment Seat on Participation {
  id
  role
  capacities
  event {
    ...Linked
    startDate
    endDate
    location
  }
  participant {
    ... on Entity {
      ...Linked
    }
    ... on Group {
      size {
        ...Number
      }
      individuals {
        ...Number
      }
      collectives {
        ...Number
      }
    }
  }
  represented: onBehalfOf {
    ...Linked
  }
}
fragment Presence on Participation {
  ...Seat
  ...Proof
}
fragment Number on Count {
  value
  qualifier
  text
}
fragment Conferred on Conferral {
  id
  award {
    ...Linked
  }
  givenAt: event {
    ...Linked
    startDate
  }
  conferrer {
    ...Linked
  }
  presenter {
    ...Linked
  }
  recipients {
    ... on Entity {
      ...Linked
    }
  }
  individuals {
    ...Number
  }
  collectives {
    ...Number
  }
  ...Proof
}
fragment Cut on PageInfo {
  hasNextPage
  endCursor
}
fragment Proof on Cited {
  citations(first: 10) {
    ...Citations
  }
  ... on Entity {
    ...Doubts
  }
  ... on Fact {
    ...FactDoubts
  }
}
fragment Citations on CitationConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    id
    quote
    record
    url
    source {
      id
      title
      publisher
      publishedOn
      language
      url
    }
  }
}
fragment Doubts on Entity {
  disagreements {
    ...Doubt
  }
}
fragment FactDoubts on Fact {
  disagreements {
    ...Doubt
  }
}
fragment Doubt on Disagreement {
  field
  contradictory
  claims {
    value
    asOf
    source {
      id
      title
      language
      publishedOn
    }
  }
}`, {"fragmentName":"Said"}) as unknown as TypedDocumentString<SaidFragment, unknown>;
export const PlacedFragmentDoc = new TypedDocumentString(`
    fragment Placed on TimelineItem {
  placement
  startDate
  endDate
  earliest
  latest
  fact {
    __typename
    ... on Membership {
      ...Tenure
    }
    ... on Participation {
      ...Presence
    }
    ... on Conferral {
      ...Conferred
    }
  }
}
    fragment Linked on Entity {
  __typename
  id
  name
}
fragment Tenure on Membership {
  id
  title
  status
  startDate
  endDate
  attestedOn
  formerOn
  member {
    ... on Entity {
      ...Linked
    }
  }
  organization {
    ...Linked
  }
  post {
    ...Linked
  }
  onBehalfOf {
    ...Linked
  }
  area {
    ...Linked
  }
  ...Proof
}
fragment Seat on Participation {
  id
  role
  capacities
  event {
    ...Linked
    startDate
    endDate
    location
  }
  participant {
    ... on Entity {
      ...Linked
    }
    ... on Group {
      size {
        ...Number
      }
      individuals {
        ...Number
      }
      collectives {
        ...Number
      }
    }
  }
  represented: onBehalfOf {
    ...Linked
  }
}
fragment Presence on Participation {
  ...Seat
  ...Proof
}
fragment Number on Count {
  value
  qualifier
  text
}
fragment Conferred on Conferral {
  id
  award {
    ...Linked
  }
  givenAt: event {
    ...Linked
    startDate
  }
  conferrer {
    ...Linked
  }
  presenter {
    ...Linked
  }
  recipients {
    ... on Entity {
      ...Linked
    }
  }
  individuals {
    ...Number
  }
  collectives {
    ...Number
  }
  ...Proof
}
fragment Cut on PageInfo {
  hasNextPage
  endCursor
}
fragment Proof on Cited {
  citations(first: 10) {
    ...Citations
  }
  ... on Entity {
    ...Doubts
  }
  ... on Fact {
    ...FactDoubts
  }
}
fragment Citations on CitationConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    id
    quote
    record
    url
    source {
      id
      title
      publisher
      publishedOn
      language
      url
    }
  }
}
fragment Doubts on Entity {
  disagreements {
    ...Doubt
  }
}
fragment FactDoubts on Fact {
  disagreements {
    ...Doubt
  }
}
fragment Doubt on Disagreement {
  field
  contradictory
  claims {
    value
    asOf
    source {
      id
      title
      language
      publishedOn
    }
  }
}`, {"fragmentName":"Placed"}) as unknown as TypedDocumentString<PlacedFragment, unknown>;
export const MorePresencesDocument = new TypedDocumentString(`
    query MorePresences($id: ID!, $after: String!) {
  node(id: $id) {
    ... on Person {
      participations(
        first: 100
        after: $after
        orderBy: [{field: EVENT_DATE, direction: DESC}]
      ) {
        ...Presences
      }
    }
    ... on Organization {
      participations(
        first: 100
        after: $after
        orderBy: [{field: EVENT_DATE, direction: DESC}]
      ) {
        ...Presences
      }
    }
    ... on Group {
      participations(
        first: 100
        after: $after
        orderBy: [{field: EVENT_DATE, direction: DESC}]
      ) {
        ...Presences
      }
    }
  }
}
    fragment Linked on Entity {
  __typename
  id
  name
}
fragment Seat on Participation {
  id
  role
  capacities
  event {
    ...Linked
    startDate
    endDate
    location
  }
  participant {
    ... on Entity {
      ...Linked
    }
    ... on Group {
      size {
        ...Number
      }
      individuals {
        ...Number
      }
      collectives {
        ...Number
      }
    }
  }
  represented: onBehalfOf {
    ...Linked
  }
}
fragment Presence on Participation {
  ...Seat
  ...Proof
}
fragment Number on Count {
  value
  qualifier
  text
}
fragment Cut on PageInfo {
  hasNextPage
  endCursor
}
fragment Presences on ParticipationConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    ...Presence
  }
}
fragment Proof on Cited {
  citations(first: 10) {
    ...Citations
  }
  ... on Entity {
    ...Doubts
  }
  ... on Fact {
    ...FactDoubts
  }
}
fragment Citations on CitationConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    id
    quote
    record
    url
    source {
      id
      title
      publisher
      publishedOn
      language
      url
    }
  }
}
fragment Doubts on Entity {
  disagreements {
    ...Doubt
  }
}
fragment FactDoubts on Fact {
  disagreements {
    ...Doubt
  }
}
fragment Doubt on Disagreement {
  field
  contradictory
  claims {
    value
    asOf
    source {
      id
      title
      language
      publishedOn
    }
  }
}`) as unknown as TypedDocumentString<MorePresencesQuery, MorePresencesQueryVariables>;
export const MoreGuestsDocument = new TypedDocumentString(`
    query MoreGuests($id: ID!, $after: String!) {
  event(id: $id) {
    participations(
      first: 100
      after: $after
      orderBy: [{field: ROLE, direction: ASC}]
    ) {
      ...Guests
    }
  }
}
    fragment Linked on Entity {
  __typename
  id
  name
}
fragment Seat on Participation {
  id
  role
  capacities
  event {
    ...Linked
    startDate
    endDate
    location
  }
  participant {
    ... on Entity {
      ...Linked
    }
    ... on Group {
      size {
        ...Number
      }
      individuals {
        ...Number
      }
      collectives {
        ...Number
      }
    }
  }
  represented: onBehalfOf {
    ...Linked
  }
}
fragment Presence on Participation {
  ...Seat
  ...Proof
}
fragment Guest on Participation {
  ...Presence
  participant {
    ... on Person {
      held: memberships(first: 20, orderBy: [{field: START_DATE, direction: DESC}]) {
        nodes {
          title
          attestedOn
          organization {
            ...Linked
          }
        }
      }
    }
  }
}
fragment Guests on ParticipationConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    ...Guest
  }
}
fragment Number on Count {
  value
  qualifier
  text
}
fragment Cut on PageInfo {
  hasNextPage
  endCursor
}
fragment Proof on Cited {
  citations(first: 10) {
    ...Citations
  }
  ... on Entity {
    ...Doubts
  }
  ... on Fact {
    ...FactDoubts
  }
}
fragment Citations on CitationConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    id
    quote
    record
    url
    source {
      id
      title
      publisher
      publishedOn
      language
      url
    }
  }
}
fragment Doubts on Entity {
  disagreements {
    ...Doubt
  }
}
fragment FactDoubts on Fact {
  disagreements {
    ...Doubt
  }
}
fragment Doubt on Disagreement {
  field
  contradictory
  claims {
    value
    asOf
    source {
      id
      title
      language
      publishedOn
    }
  }
}`) as unknown as TypedDocumentString<MoreGuestsQuery, MoreGuestsQueryVariables>;
export const MoreRepresentationsDocument = new TypedDocumentString(`
    query MoreRepresentations($id: ID!, $after: String!) {
  node(id: $id) {
    ... on Organization {
      representations(
        first: 100
        after: $after
        orderBy: [{field: EVENT_DATE, direction: DESC}]
      ) {
        ...Presences
      }
    }
  }
}
    fragment Linked on Entity {
  __typename
  id
  name
}
fragment Seat on Participation {
  id
  role
  capacities
  event {
    ...Linked
    startDate
    endDate
    location
  }
  participant {
    ... on Entity {
      ...Linked
    }
    ... on Group {
      size {
        ...Number
      }
      individuals {
        ...Number
      }
      collectives {
        ...Number
      }
    }
  }
  represented: onBehalfOf {
    ...Linked
  }
}
fragment Presence on Participation {
  ...Seat
  ...Proof
}
fragment Number on Count {
  value
  qualifier
  text
}
fragment Cut on PageInfo {
  hasNextPage
  endCursor
}
fragment Presences on ParticipationConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    ...Presence
  }
}
fragment Proof on Cited {
  citations(first: 10) {
    ...Citations
  }
  ... on Entity {
    ...Doubts
  }
  ... on Fact {
    ...FactDoubts
  }
}
fragment Citations on CitationConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    id
    quote
    record
    url
    source {
      id
      title
      publisher
      publishedOn
      language
      url
    }
  }
}
fragment Doubts on Entity {
  disagreements {
    ...Doubt
  }
}
fragment FactDoubts on Fact {
  disagreements {
    ...Doubt
  }
}
fragment Doubt on Disagreement {
  field
  contradictory
  claims {
    value
    asOf
    source {
      id
      title
      language
      publishedOn
    }
  }
}`) as unknown as TypedDocumentString<MoreRepresentationsQuery, MoreRepresentationsQueryVariables>;
export const MoreTenuresDocument = new TypedDocumentString(`
    query MoreTenures($id: ID!, $after: String, $afterTitle: String) {
  node(id: $id) {
    ... on Person {
      memberships(
        first: 100
        after: $after
        orderBy: [{field: START_DATE, direction: DESC}]
      ) {
        ...Tenures
      }
    }
    ... on Organization {
      memberships(
        first: 100
        after: $afterTitle
        orderBy: [{field: TITLE, direction: ASC}]
      ) {
        ...Tenures
      }
    }
    ... on Post {
      memberships(
        first: 100
        after: $after
        orderBy: [{field: START_DATE, direction: DESC}]
      ) {
        ...Tenures
      }
    }
  }
}
    fragment Linked on Entity {
  __typename
  id
  name
}
fragment Tenure on Membership {
  id
  title
  status
  startDate
  endDate
  attestedOn
  formerOn
  member {
    ... on Entity {
      ...Linked
    }
  }
  organization {
    ...Linked
  }
  post {
    ...Linked
  }
  onBehalfOf {
    ...Linked
  }
  area {
    ...Linked
  }
  ...Proof
}
fragment Cut on PageInfo {
  hasNextPage
  endCursor
}
fragment Tenures on MembershipConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    ...Tenure
  }
}
fragment Proof on Cited {
  citations(first: 10) {
    ...Citations
  }
  ... on Entity {
    ...Doubts
  }
  ... on Fact {
    ...FactDoubts
  }
}
fragment Citations on CitationConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    id
    quote
    record
    url
    source {
      id
      title
      publisher
      publishedOn
      language
      url
    }
  }
}
fragment Doubts on Entity {
  disagreements {
    ...Doubt
  }
}
fragment FactDoubts on Fact {
  disagreements {
    ...Doubt
  }
}
fragment Doubt on Disagreement {
  field
  contradictory
  claims {
    value
    asOf
    source {
      id
      title
      language
      publishedOn
    }
  }
}`) as unknown as TypedDocumentString<MoreTenuresQuery, MoreTenuresQueryVariables>;
export const MoreConferralsDocument = new TypedDocumentString(`
    query MoreConferrals($id: ID!, $after: String!) {
  node(id: $id) {
    ... on Person {
      conferrals(first: 50, after: $after) {
        ...Conferrals
      }
    }
    ... on Organization {
      conferrals(first: 50, after: $after) {
        ...Conferrals
      }
    }
    ... on Group {
      conferrals(first: 50, after: $after) {
        ...Conferrals
      }
    }
    ... on Event {
      conferrals(first: 50, after: $after) {
        ...Conferrals
      }
    }
    ... on Award {
      conferrals(first: 50, after: $after) {
        ...Conferrals
      }
    }
  }
}
    fragment Linked on Entity {
  __typename
  id
  name
}
fragment Number on Count {
  value
  qualifier
  text
}
fragment Conferred on Conferral {
  id
  award {
    ...Linked
  }
  givenAt: event {
    ...Linked
    startDate
  }
  conferrer {
    ...Linked
  }
  presenter {
    ...Linked
  }
  recipients {
    ... on Entity {
      ...Linked
    }
  }
  individuals {
    ...Number
  }
  collectives {
    ...Number
  }
  ...Proof
}
fragment Cut on PageInfo {
  hasNextPage
  endCursor
}
fragment Conferrals on ConferralConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    ...Conferred
  }
}
fragment Proof on Cited {
  citations(first: 10) {
    ...Citations
  }
  ... on Entity {
    ...Doubts
  }
  ... on Fact {
    ...FactDoubts
  }
}
fragment Citations on CitationConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    id
    quote
    record
    url
    source {
      id
      title
      publisher
      publishedOn
      language
      url
    }
  }
}
fragment Doubts on Entity {
  disagreements {
    ...Doubt
  }
}
fragment FactDoubts on Fact {
  disagreements {
    ...Doubt
  }
}
fragment Doubt on Disagreement {
  field
  contradictory
  claims {
    value
    asOf
    source {
      id
      title
      language
      publishedOn
    }
  }
}`) as unknown as TypedDocumentString<MoreConferralsQuery, MoreConferralsQueryVariables>;
export const MoreChildrenDocument = new TypedDocumentString(`
    query MoreChildren($id: ID!, $after: String!) {
  node(id: $id) {
    ... on Organization {
      children(first: 100, after: $after) {
        ...Organizations
      }
    }
  }
}
    fragment Linked on Entity {
  __typename
  id
  name
}
fragment Cut on PageInfo {
  hasNextPage
  endCursor
}
fragment Organizations on OrganizationConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    ...Linked
  }
}`) as unknown as TypedDocumentString<MoreChildrenQuery, MoreChildrenQueryVariables>;
export const MoreMemberOfDocument = new TypedDocumentString(`
    query MoreMemberOf($id: ID!, $after: String!) {
  organization(id: $id) {
    memberOf(first: 50, after: $after) {
      ...Tenures
    }
  }
}
    fragment Linked on Entity {
  __typename
  id
  name
}
fragment Tenure on Membership {
  id
  title
  status
  startDate
  endDate
  attestedOn
  formerOn
  member {
    ... on Entity {
      ...Linked
    }
  }
  organization {
    ...Linked
  }
  post {
    ...Linked
  }
  onBehalfOf {
    ...Linked
  }
  area {
    ...Linked
  }
  ...Proof
}
fragment Cut on PageInfo {
  hasNextPage
  endCursor
}
fragment Tenures on MembershipConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    ...Tenure
  }
}
fragment Proof on Cited {
  citations(first: 10) {
    ...Citations
  }
  ... on Entity {
    ...Doubts
  }
  ... on Fact {
    ...FactDoubts
  }
}
fragment Citations on CitationConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    id
    quote
    record
    url
    source {
      id
      title
      publisher
      publishedOn
      language
      url
    }
  }
}
fragment Doubts on Entity {
  disagreements {
    ...Doubt
  }
}
fragment FactDoubts on Fact {
  disagreements {
    ...Doubt
  }
}
fragment Doubt on Disagreement {
  field
  contradictory
  claims {
    value
    asOf
    source {
      id
      title
      language
      publishedOn
    }
  }
}`) as unknown as TypedDocumentString<MoreMemberOfQuery, MoreMemberOfQueryVariables>;
export const MoreEventsDocument = new TypedDocumentString(`
    query MoreEvents($id: ID!, $after: String!) {
  node(id: $id) {
    ... on Event {
      events: subEvents(first: 100, after: $after) {
        ...Events
      }
    }
    ... on Programme {
      events(first: 100, after: $after) {
        ...Events
      }
    }
  }
}
    fragment Linked on Entity {
  __typename
  id
  name
}
fragment Cut on PageInfo {
  hasNextPage
  endCursor
}
fragment Events on EventConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    ...Linked
    startDate
    endDate
  }
}`) as unknown as TypedDocumentString<MoreEventsQuery, MoreEventsQueryVariables>;
export const MoreLinksDocument = new TypedDocumentString(`
    query MoreLinks($id: ID!, $afterOrganization: String, $afterProgramme: String) {
  node(id: $id) {
    ... on Group {
      linked: organizations(first: 100, after: $afterOrganization) {
        ...Organizations
      }
    }
    ... on Programme {
      linked: organizations(first: 100, after: $afterOrganization) {
        ...Organizations
      }
    }
    ... on Organization {
      linked: programmes(first: 100, after: $afterProgramme) {
        ...Programmes
      }
    }
    ... on Event {
      linked: programmes(first: 100, after: $afterProgramme) {
        ...Programmes
      }
    }
  }
}
    fragment Linked on Entity {
  __typename
  id
  name
}
fragment Cut on PageInfo {
  hasNextPage
  endCursor
}
fragment Organizations on OrganizationConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    ...Linked
  }
}
fragment Programmes on ProgrammeConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    ...Linked
  }
}`) as unknown as TypedDocumentString<MoreLinksQuery, MoreLinksQueryVariables>;
export const MoreMetDocument = new TypedDocumentString(`
    query MoreMet($id: ID!, $after: String!, $roles: [ParticipationRole!]) {
  person(id: $id) {
    coParticipants(roles: $roles, first: 50, after: $after) {
      ...Met
    }
  }
}
    fragment Linked on Entity {
  __typename
  id
  name
}
fragment Cut on PageInfo {
  hasNextPage
  endCursor
}
fragment Met on CoParticipantConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  edges {
    sharedEvents
    node {
      ...Linked
    }
    events(first: 5) {
      totalCount
      nodes {
        ...Linked
        startDate
      }
    }
  }
}`) as unknown as TypedDocumentString<MoreMetQuery, MoreMetQueryVariables>;
export const MoreOrganizationsMetDocument = new TypedDocumentString(`
    query MoreOrganizationsMet($id: ID!, $after: String!) {
  organization(id: $id) {
    metThroughEvents(
      presence: [PARTICIPANT, REPRESENTATIVE]
      first: 50
      after: $after
    ) {
      ...OrganizationsMet
    }
  }
}
    fragment Linked on Entity {
  __typename
  id
  name
}
fragment Cut on PageInfo {
  hasNextPage
  endCursor
}
fragment OrganizationsMet on MetOrganizationConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  edges {
    sharedEvents
    node {
      ...Linked
    }
    events(first: 5) {
      totalCount
      nodes {
        ...Linked
        startDate
      }
    }
  }
}`) as unknown as TypedDocumentString<MoreOrganizationsMetQuery, MoreOrganizationsMetQueryVariables>;
export const AttendancePageDocument = new TypedDocumentString(`
    query AttendancePage($where: ParticipationWhere, $after: String) {
  participations(
    where: $where
    first: 100
    after: $after
    orderBy: [{field: EVENT_DATE, direction: DESC}, {field: ROLE, direction: ASC}]
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Attendance
    }
  }
}
    fragment Linked on Entity {
  __typename
  id
  name
}
fragment Attendance on Participation {
  id
  role
  capacities
  event {
    ...Linked
    startDate
    endDate
  }
  participant {
    ... on Entity {
      ...Linked
    }
  }
  represented: onBehalfOf {
    ...Linked
  }
  citations(first: 1) {
    nodes {
      id
      quote
      source {
        id
        title
        language
      }
    }
  }
}`) as unknown as TypedDocumentString<AttendancePageQuery, AttendancePageQueryVariables>;
export const ComparePageDocument = new TypedDocumentString(`
    query ComparePage($ids: [ID!]!, $several: Boolean!, $together: EventWhere!, $of: ParticipationWhere!, $after: String) {
  nodes(ids: $ids) {
    ... on Entity {
      ...Linked
    }
  }
  events(
    first: 50
    after: $after
    where: $together
    orderBy: [{field: START_DATE, direction: DESC}]
  ) @include(if: $several) {
    totalCount
    pageInfo {
      ...Cut
    }
    nodes {
      ...Linked
      startDate
      endDate
      participations(first: 100, where: $of) {
        totalCount
        nodes {
          ...Seat
          citations(first: 1) {
            nodes {
              source {
                language
              }
            }
          }
        }
      }
    }
  }
}
    fragment Linked on Entity {
  __typename
  id
  name
}
fragment Seat on Participation {
  id
  role
  capacities
  event {
    ...Linked
    startDate
    endDate
    location
  }
  participant {
    ... on Entity {
      ...Linked
    }
    ... on Group {
      size {
        ...Number
      }
      individuals {
        ...Number
      }
      collectives {
        ...Number
      }
    }
  }
  represented: onBehalfOf {
    ...Linked
  }
}
fragment Number on Count {
  value
  qualifier
  text
}
fragment Cut on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<ComparePageQuery, ComparePageQueryVariables>;
export const EntityPageDocument = new TypedDocumentString(`
    query EntityPage($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Entity {
      ...Heading
    }
    ... on Post {
      organization {
        ...Linked
      }
      memberships(first: 100, orderBy: [{field: START_DATE, direction: DESC}]) {
        ...Tenures
      }
    }
    ... on Group {
      size {
        ...Number
      }
      individuals {
        ...Number
      }
      collectives {
        ...Number
      }
      organizations(first: 50) {
        ...Organizations
      }
      participations(first: 100, orderBy: [{field: EVENT_DATE, direction: DESC}]) {
        ...Presences
      }
      conferrals(first: 50) {
        ...Conferrals
      }
    }
    ... on Award {
      conferrals(first: 50) {
        ...Conferrals
      }
    }
    ... on Programme {
      classification
      startDate
      endDate
      organizations(first: 50) {
        ...Organizations
      }
      events(first: 50) {
        ...Events
      }
    }
    ... on Area {
      classification
      parent {
        ...Linked
      }
    }
  }
}
    fragment Linked on Entity {
  __typename
  id
  name
}
fragment Heading on Entity {
  ...Linked
  names {
    value
    language
    kind
    startDate
    endDate
  }
  identifiers {
    scheme
    value
  }
  links {
    url
    note
  }
  merges {
    id
    because
  }
  ...Proof
}
fragment Tenure on Membership {
  id
  title
  status
  startDate
  endDate
  attestedOn
  formerOn
  member {
    ... on Entity {
      ...Linked
    }
  }
  organization {
    ...Linked
  }
  post {
    ...Linked
  }
  onBehalfOf {
    ...Linked
  }
  area {
    ...Linked
  }
  ...Proof
}
fragment Seat on Participation {
  id
  role
  capacities
  event {
    ...Linked
    startDate
    endDate
    location
  }
  participant {
    ... on Entity {
      ...Linked
    }
    ... on Group {
      size {
        ...Number
      }
      individuals {
        ...Number
      }
      collectives {
        ...Number
      }
    }
  }
  represented: onBehalfOf {
    ...Linked
  }
}
fragment Presence on Participation {
  ...Seat
  ...Proof
}
fragment Number on Count {
  value
  qualifier
  text
}
fragment Conferred on Conferral {
  id
  award {
    ...Linked
  }
  givenAt: event {
    ...Linked
    startDate
  }
  conferrer {
    ...Linked
  }
  presenter {
    ...Linked
  }
  recipients {
    ... on Entity {
      ...Linked
    }
  }
  individuals {
    ...Number
  }
  collectives {
    ...Number
  }
  ...Proof
}
fragment Cut on PageInfo {
  hasNextPage
  endCursor
}
fragment Presences on ParticipationConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    ...Presence
  }
}
fragment Tenures on MembershipConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    ...Tenure
  }
}
fragment Conferrals on ConferralConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    ...Conferred
  }
}
fragment Organizations on OrganizationConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    ...Linked
  }
}
fragment Events on EventConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    ...Linked
    startDate
    endDate
  }
}
fragment Proof on Cited {
  citations(first: 10) {
    ...Citations
  }
  ... on Entity {
    ...Doubts
  }
  ... on Fact {
    ...FactDoubts
  }
}
fragment Citations on CitationConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    id
    quote
    record
    url
    source {
      id
      title
      publisher
      publishedOn
      language
      url
    }
  }
}
fragment Doubts on Entity {
  disagreements {
    ...Doubt
  }
}
fragment FactDoubts on Fact {
  disagreements {
    ...Doubt
  }
}
fragment Doubt on Disagreement {
  field
  contradictory
  claims {
    value
    asOf
    source {
      id
      title
      language
      publishedOn
    }
  }
}`) as unknown as TypedDocumentString<EntityPageQuery, EntityPageQueryVariables>;
export const EventPageDocument = new TypedDocumentString(`
    query EventPage($id: ID!) {
  event(id: $id) {
    ...Heading
    classification
    startDate
    endDate
    timeOfDay
    location
    partOf {
      ...Linked
    }
    subEvents(first: 50) {
      ...Events
    }
    programmes(first: 50) {
      ...Programmes
    }
    participations(first: 100, orderBy: [{field: ROLE, direction: ASC}]) {
      ...Guests
    }
    conferrals(first: 50) {
      ...Conferrals
    }
  }
}
    fragment Linked on Entity {
  __typename
  id
  name
}
fragment Heading on Entity {
  ...Linked
  names {
    value
    language
    kind
    startDate
    endDate
  }
  identifiers {
    scheme
    value
  }
  links {
    url
    note
  }
  merges {
    id
    because
  }
  ...Proof
}
fragment Seat on Participation {
  id
  role
  capacities
  event {
    ...Linked
    startDate
    endDate
    location
  }
  participant {
    ... on Entity {
      ...Linked
    }
    ... on Group {
      size {
        ...Number
      }
      individuals {
        ...Number
      }
      collectives {
        ...Number
      }
    }
  }
  represented: onBehalfOf {
    ...Linked
  }
}
fragment Presence on Participation {
  ...Seat
  ...Proof
}
fragment Guest on Participation {
  ...Presence
  participant {
    ... on Person {
      held: memberships(first: 20, orderBy: [{field: START_DATE, direction: DESC}]) {
        nodes {
          title
          attestedOn
          organization {
            ...Linked
          }
        }
      }
    }
  }
}
fragment Guests on ParticipationConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    ...Guest
  }
}
fragment Number on Count {
  value
  qualifier
  text
}
fragment Conferred on Conferral {
  id
  award {
    ...Linked
  }
  givenAt: event {
    ...Linked
    startDate
  }
  conferrer {
    ...Linked
  }
  presenter {
    ...Linked
  }
  recipients {
    ... on Entity {
      ...Linked
    }
  }
  individuals {
    ...Number
  }
  collectives {
    ...Number
  }
  ...Proof
}
fragment Cut on PageInfo {
  hasNextPage
  endCursor
}
fragment Conferrals on ConferralConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    ...Conferred
  }
}
fragment Programmes on ProgrammeConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    ...Linked
  }
}
fragment Events on EventConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    ...Linked
    startDate
    endDate
  }
}
fragment Proof on Cited {
  citations(first: 10) {
    ...Citations
  }
  ... on Entity {
    ...Doubts
  }
  ... on Fact {
    ...FactDoubts
  }
}
fragment Citations on CitationConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    id
    quote
    record
    url
    source {
      id
      title
      publisher
      publishedOn
      language
      url
    }
  }
}
fragment Doubts on Entity {
  disagreements {
    ...Doubt
  }
}
fragment FactDoubts on Fact {
  disagreements {
    ...Doubt
  }
}
fragment Doubt on Disagreement {
  field
  contradictory
  claims {
    value
    asOf
    source {
      id
      title
      language
      publishedOn
    }
  }
}`) as unknown as TypedDocumentString<EventPageQuery, EventPageQueryVariables>;
export const FindDocument = new TypedDocumentString(`
    query Find($query: String!, $kinds: [EntityKind!], $where: EntityWhere, $organization: ID!, $narrowed: Boolean!, $after: String) {
  search(query: $query, kinds: $kinds, where: $where, first: 25, after: $after) {
    totalCount
    pageInfo {
      ...Cut
    }
    edges {
      match
      matchedName
      node {
        ...Linked
      }
    }
  }
  organization(id: $organization) @include(if: $narrowed) {
    ...Linked
  }
}
    fragment Linked on Entity {
  __typename
  id
  name
}
fragment Cut on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<FindQuery, FindQueryVariables>;
export const NetworkPageDocument = new TypedDocumentString(`
    query NetworkPage($of: [ID!]!, $first: Int!) {
  neighbourhood(of: $of, depth: 1, first: $first) {
    truncated
    nodes {
      ...Linked
    }
    links {
      ...Tie
    }
  }
}
    fragment Linked on Entity {
  __typename
  id
  name
}
fragment Tie on SubgraphLink {
  from
  to
  fact {
    __typename
    id
    ... on Membership {
      title
      status
      startDate
      endDate
      attestedOn
      formerOn
    }
    ... on Participation {
      role
      event {
        startDate
        endDate
      }
    }
    ... on Conferral {
      givenAt: event {
        startDate
      }
    }
  }
}`) as unknown as TypedDocumentString<NetworkPageQuery, NetworkPageQueryVariables>;
export const OrganizationPageDocument = new TypedDocumentString(`
    query OrganizationPage($id: ID!) {
  organization(id: $id) {
    ...Heading
    classification
    foundingDate
    dissolutionDate
    parent {
      ...Linked
    }
    children(first: 100) {
      ...Organizations
    }
    memberships(first: 100, orderBy: [{field: TITLE, direction: ASC}]) {
      ...Tenures
    }
    memberOf(first: 50) {
      ...Tenures
    }
    participations(first: 100, orderBy: [{field: EVENT_DATE, direction: DESC}]) {
      ...Presences
    }
    representations(first: 100, orderBy: [{field: EVENT_DATE, direction: DESC}]) {
      ...Presences
    }
    conferrals(first: 50) {
      ...Conferrals
    }
    programmes(first: 50) {
      ...Programmes
    }
    metThroughEvents(presence: [PARTICIPANT, REPRESENTATIVE], first: 10) {
      ...OrganizationsMet
    }
  }
}
    fragment Linked on Entity {
  __typename
  id
  name
}
fragment Heading on Entity {
  ...Linked
  names {
    value
    language
    kind
    startDate
    endDate
  }
  identifiers {
    scheme
    value
  }
  links {
    url
    note
  }
  merges {
    id
    because
  }
  ...Proof
}
fragment Tenure on Membership {
  id
  title
  status
  startDate
  endDate
  attestedOn
  formerOn
  member {
    ... on Entity {
      ...Linked
    }
  }
  organization {
    ...Linked
  }
  post {
    ...Linked
  }
  onBehalfOf {
    ...Linked
  }
  area {
    ...Linked
  }
  ...Proof
}
fragment Seat on Participation {
  id
  role
  capacities
  event {
    ...Linked
    startDate
    endDate
    location
  }
  participant {
    ... on Entity {
      ...Linked
    }
    ... on Group {
      size {
        ...Number
      }
      individuals {
        ...Number
      }
      collectives {
        ...Number
      }
    }
  }
  represented: onBehalfOf {
    ...Linked
  }
}
fragment Presence on Participation {
  ...Seat
  ...Proof
}
fragment Number on Count {
  value
  qualifier
  text
}
fragment Conferred on Conferral {
  id
  award {
    ...Linked
  }
  givenAt: event {
    ...Linked
    startDate
  }
  conferrer {
    ...Linked
  }
  presenter {
    ...Linked
  }
  recipients {
    ... on Entity {
      ...Linked
    }
  }
  individuals {
    ...Number
  }
  collectives {
    ...Number
  }
  ...Proof
}
fragment Cut on PageInfo {
  hasNextPage
  endCursor
}
fragment OrganizationsMet on MetOrganizationConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  edges {
    sharedEvents
    node {
      ...Linked
    }
    events(first: 5) {
      totalCount
      nodes {
        ...Linked
        startDate
      }
    }
  }
}
fragment Presences on ParticipationConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    ...Presence
  }
}
fragment Tenures on MembershipConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    ...Tenure
  }
}
fragment Conferrals on ConferralConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    ...Conferred
  }
}
fragment Organizations on OrganizationConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    ...Linked
  }
}
fragment Programmes on ProgrammeConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    ...Linked
  }
}
fragment Proof on Cited {
  citations(first: 10) {
    ...Citations
  }
  ... on Entity {
    ...Doubts
  }
  ... on Fact {
    ...FactDoubts
  }
}
fragment Citations on CitationConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    id
    quote
    record
    url
    source {
      id
      title
      publisher
      publishedOn
      language
      url
    }
  }
}
fragment Doubts on Entity {
  disagreements {
    ...Doubt
  }
}
fragment FactDoubts on Fact {
  disagreements {
    ...Doubt
  }
}
fragment Doubt on Disagreement {
  field
  contradictory
  claims {
    value
    asOf
    source {
      id
      title
      language
      publishedOn
    }
  }
}`) as unknown as TypedDocumentString<OrganizationPageQuery, OrganizationPageQueryVariables>;
export const PathPageDocument = new TypedDocumentString(`
    query PathPage($from: ID!, $to: ID!, $hasFrom: Boolean!, $hasTo: Boolean!, $hasBoth: Boolean!) {
  from: node(id: $from) @include(if: $hasFrom) {
    ... on Entity {
      ...Linked
    }
  }
  to: node(id: $to) @include(if: $hasTo) {
    ... on Entity {
      ...Linked
    }
  }
  shortestPaths(from: $from, to: $to, first: 5) @include(if: $hasBoth) {
    length
    nodes {
      ...Linked
    }
    facts {
      __typename
      ... on Membership {
        ...Tenure
      }
      ... on Participation {
        ...Presence
      }
      ... on Conferral {
        ...Conferred
      }
    }
  }
}
    fragment Linked on Entity {
  __typename
  id
  name
}
fragment Tenure on Membership {
  id
  title
  status
  startDate
  endDate
  attestedOn
  formerOn
  member {
    ... on Entity {
      ...Linked
    }
  }
  organization {
    ...Linked
  }
  post {
    ...Linked
  }
  onBehalfOf {
    ...Linked
  }
  area {
    ...Linked
  }
  ...Proof
}
fragment Seat on Participation {
  id
  role
  capacities
  event {
    ...Linked
    startDate
    endDate
    location
  }
  participant {
    ... on Entity {
      ...Linked
    }
    ... on Group {
      size {
        ...Number
      }
      individuals {
        ...Number
      }
      collectives {
        ...Number
      }
    }
  }
  represented: onBehalfOf {
    ...Linked
  }
}
fragment Presence on Participation {
  ...Seat
  ...Proof
}
fragment Number on Count {
  value
  qualifier
  text
}
fragment Conferred on Conferral {
  id
  award {
    ...Linked
  }
  givenAt: event {
    ...Linked
    startDate
  }
  conferrer {
    ...Linked
  }
  presenter {
    ...Linked
  }
  recipients {
    ... on Entity {
      ...Linked
    }
  }
  individuals {
    ...Number
  }
  collectives {
    ...Number
  }
  ...Proof
}
fragment Cut on PageInfo {
  hasNextPage
  endCursor
}
fragment Proof on Cited {
  citations(first: 10) {
    ...Citations
  }
  ... on Entity {
    ...Doubts
  }
  ... on Fact {
    ...FactDoubts
  }
}
fragment Citations on CitationConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    id
    quote
    record
    url
    source {
      id
      title
      publisher
      publishedOn
      language
      url
    }
  }
}
fragment Doubts on Entity {
  disagreements {
    ...Doubt
  }
}
fragment FactDoubts on Fact {
  disagreements {
    ...Doubt
  }
}
fragment Doubt on Disagreement {
  field
  contradictory
  claims {
    value
    asOf
    source {
      id
      title
      language
      publishedOn
    }
  }
}`) as unknown as TypedDocumentString<PathPageQuery, PathPageQueryVariables>;
export const PersonPageDocument = new TypedDocumentString(`
    query PersonPage($id: ID!) {
  person(id: $id) {
    ...Heading
    gender
    birthDate
    deathDate
    memberships(first: 100, orderBy: [{field: START_DATE, direction: DESC}]) {
      ...Tenures
    }
    participations(first: 100, orderBy: [{field: EVENT_DATE, direction: DESC}]) {
      ...Presences
    }
    coChairs: coParticipants(roles: [CHAIR, CO_CHAIR], first: 10) {
      ...Met
    }
    coParticipants(first: 10) {
      ...Met
    }
    conferrals(first: 50) {
      ...Conferrals
    }
  }
}
    fragment Linked on Entity {
  __typename
  id
  name
}
fragment Heading on Entity {
  ...Linked
  names {
    value
    language
    kind
    startDate
    endDate
  }
  identifiers {
    scheme
    value
  }
  links {
    url
    note
  }
  merges {
    id
    because
  }
  ...Proof
}
fragment Tenure on Membership {
  id
  title
  status
  startDate
  endDate
  attestedOn
  formerOn
  member {
    ... on Entity {
      ...Linked
    }
  }
  organization {
    ...Linked
  }
  post {
    ...Linked
  }
  onBehalfOf {
    ...Linked
  }
  area {
    ...Linked
  }
  ...Proof
}
fragment Seat on Participation {
  id
  role
  capacities
  event {
    ...Linked
    startDate
    endDate
    location
  }
  participant {
    ... on Entity {
      ...Linked
    }
    ... on Group {
      size {
        ...Number
      }
      individuals {
        ...Number
      }
      collectives {
        ...Number
      }
    }
  }
  represented: onBehalfOf {
    ...Linked
  }
}
fragment Presence on Participation {
  ...Seat
  ...Proof
}
fragment Number on Count {
  value
  qualifier
  text
}
fragment Conferred on Conferral {
  id
  award {
    ...Linked
  }
  givenAt: event {
    ...Linked
    startDate
  }
  conferrer {
    ...Linked
  }
  presenter {
    ...Linked
  }
  recipients {
    ... on Entity {
      ...Linked
    }
  }
  individuals {
    ...Number
  }
  collectives {
    ...Number
  }
  ...Proof
}
fragment Cut on PageInfo {
  hasNextPage
  endCursor
}
fragment Met on CoParticipantConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  edges {
    sharedEvents
    node {
      ...Linked
    }
    events(first: 5) {
      totalCount
      nodes {
        ...Linked
        startDate
      }
    }
  }
}
fragment Presences on ParticipationConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    ...Presence
  }
}
fragment Tenures on MembershipConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    ...Tenure
  }
}
fragment Conferrals on ConferralConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    ...Conferred
  }
}
fragment Proof on Cited {
  citations(first: 10) {
    ...Citations
  }
  ... on Entity {
    ...Doubts
  }
  ... on Fact {
    ...FactDoubts
  }
}
fragment Citations on CitationConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    id
    quote
    record
    url
    source {
      id
      title
      publisher
      publishedOn
      language
      url
    }
  }
}
fragment Doubts on Entity {
  disagreements {
    ...Doubt
  }
}
fragment FactDoubts on Fact {
  disagreements {
    ...Doubt
  }
}
fragment Doubt on Disagreement {
  field
  contradictory
  claims {
    value
    asOf
    source {
      id
      title
      language
      publishedOn
    }
  }
}`) as unknown as TypedDocumentString<PersonPageQuery, PersonPageQueryVariables>;
export const SourcePageDocument = new TypedDocumentString(`
    query SourcePage($id: ID!) {
  source(id: $id) {
    id
    title
    publisher
    url
    publishedOn
    language
    text
    citations(first: 100) {
      totalCount
      nodes {
        id
        start
        end
      }
    }
    facts(first: 100) {
      ...Said
    }
  }
}
    fragment Linked on Entity {
  __typename
  id
  name
}
fragment Tenure on Membership {
  id
  title
  status
  startDate
  endDate
  attestedOn
  formerOn
  member {
    ... on Entity {
      ...Linked
    }
  }
  organization {
    ...Linked
  }
  post {
    ...Linked
  }
  onBehalfOf {
    ...Linked
  }
  area {
    ...Linked
  }
  ...Proof
}
fragment Seat on Participation {
  id
  role
  capacities
  event {
    ...Linked
    startDate
    endDate
    location
  }
  participant {
    ... on Entity {
      ...Linked
    }
    ... on Group {
      size {
        ...Number
      }
      individuals {
        ...Number
      }
      collectives {
        ...Number
      }
    }
  }
  represented: onBehalfOf {
    ...Linked
  }
}
fragment Presence on Participation {
  ...Seat
  ...Proof
}
fragment Number on Count {
  value
  qualifier
  text
}
fragment Conferred on Conferral {
  id
  award {
    ...Linked
  }
  givenAt: event {
    ...Linked
    startDate
  }
  conferrer {
    ...Linked
  }
  presenter {
    ...Linked
  }
  recipients {
    ... on Entity {
      ...Linked
    }
  }
  individuals {
    ...Number
  }
  collectives {
    ...Number
  }
  ...Proof
}
fragment Cut on PageInfo {
  hasNextPage
  endCursor
}
fragment Said on CitedConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  edges {
    citation {
      id
      quote
      record
    }
    node {
      __typename
      ... on Entity {
        ...Linked
      }
      ... on Membership {
        ...Tenure
      }
      ... on Participation {
        ...Presence
      }
      ... on Conferral {
        ...Conferred
      }
      ...Proof
    }
  }
}
fragment Proof on Cited {
  citations(first: 10) {
    ...Citations
  }
  ... on Entity {
    ...Doubts
  }
  ... on Fact {
    ...FactDoubts
  }
}
fragment Citations on CitationConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    id
    quote
    record
    url
    source {
      id
      title
      publisher
      publishedOn
      language
      url
    }
  }
}
fragment Doubts on Entity {
  disagreements {
    ...Doubt
  }
}
fragment FactDoubts on Fact {
  disagreements {
    ...Doubt
  }
}
fragment Doubt on Disagreement {
  field
  contradictory
  claims {
    value
    asOf
    source {
      id
      title
      language
      publishedOn
    }
  }
}`) as unknown as TypedDocumentString<SourcePageQuery, SourcePageQueryVariables>;
export const MoreFactsDocument = new TypedDocumentString(`
    query MoreFacts($id: ID!, $after: String!) {
  source(id: $id) {
    facts(first: 100, after: $after) {
      ...Said
    }
  }
}
    fragment Linked on Entity {
  __typename
  id
  name
}
fragment Tenure on Membership {
  id
  title
  status
  startDate
  endDate
  attestedOn
  formerOn
  member {
    ... on Entity {
      ...Linked
    }
  }
  organization {
    ...Linked
  }
  post {
    ...Linked
  }
  onBehalfOf {
    ...Linked
  }
  area {
    ...Linked
  }
  ...Proof
}
fragment Seat on Participation {
  id
  role
  capacities
  event {
    ...Linked
    startDate
    endDate
    location
  }
  participant {
    ... on Entity {
      ...Linked
    }
    ... on Group {
      size {
        ...Number
      }
      individuals {
        ...Number
      }
      collectives {
        ...Number
      }
    }
  }
  represented: onBehalfOf {
    ...Linked
  }
}
fragment Presence on Participation {
  ...Seat
  ...Proof
}
fragment Number on Count {
  value
  qualifier
  text
}
fragment Conferred on Conferral {
  id
  award {
    ...Linked
  }
  givenAt: event {
    ...Linked
    startDate
  }
  conferrer {
    ...Linked
  }
  presenter {
    ...Linked
  }
  recipients {
    ... on Entity {
      ...Linked
    }
  }
  individuals {
    ...Number
  }
  collectives {
    ...Number
  }
  ...Proof
}
fragment Cut on PageInfo {
  hasNextPage
  endCursor
}
fragment Said on CitedConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  edges {
    citation {
      id
      quote
      record
    }
    node {
      __typename
      ... on Entity {
        ...Linked
      }
      ... on Membership {
        ...Tenure
      }
      ... on Participation {
        ...Presence
      }
      ... on Conferral {
        ...Conferred
      }
      ...Proof
    }
  }
}
fragment Proof on Cited {
  citations(first: 10) {
    ...Citations
  }
  ... on Entity {
    ...Doubts
  }
  ... on Fact {
    ...FactDoubts
  }
}
fragment Citations on CitationConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    id
    quote
    record
    url
    source {
      id
      title
      publisher
      publishedOn
      language
      url
    }
  }
}
fragment Doubts on Entity {
  disagreements {
    ...Doubt
  }
}
fragment FactDoubts on Fact {
  disagreements {
    ...Doubt
  }
}
fragment Doubt on Disagreement {
  field
  contradictory
  claims {
    value
    asOf
    source {
      id
      title
      language
      publishedOn
    }
  }
}`) as unknown as TypedDocumentString<MoreFactsQuery, MoreFactsQueryVariables>;
export const StartDocument = new TypedDocumentString(`
    query Start {
  statistics {
    people
    organizations
    events
    participations
    memberships
    sources
    citations
  }
  events(
    first: 8
    where: {startDate: {gte: "1900"}}
    orderBy: [{field: START_DATE, direction: DESC}]
  ) {
    nodes {
      ...Linked
      startDate
      endDate
      location
    }
  }
  sources(first: 8, orderBy: [{field: PUBLISHED_ON, direction: DESC}]) {
    nodes {
      id
      title
      language
      publisher
      publishedOn
    }
  }
}
    fragment Linked on Entity {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;
export const TimelinePageDocument = new TypedDocumentString(`
    query TimelinePage($id: ID!, $after: String) {
  node(id: $id) {
    __typename
    id
    ... on Entity {
      ...Linked
    }
    ... on Person {
      timeline(first: 50, after: $after) {
        totalCount
        pageInfo {
          ...Cut
        }
        nodes {
          ...Placed
        }
      }
    }
    ... on Organization {
      timeline(first: 50, after: $after) {
        totalCount
        pageInfo {
          ...Cut
        }
        nodes {
          ...Placed
        }
      }
    }
  }
}
    fragment Linked on Entity {
  __typename
  id
  name
}
fragment Tenure on Membership {
  id
  title
  status
  startDate
  endDate
  attestedOn
  formerOn
  member {
    ... on Entity {
      ...Linked
    }
  }
  organization {
    ...Linked
  }
  post {
    ...Linked
  }
  onBehalfOf {
    ...Linked
  }
  area {
    ...Linked
  }
  ...Proof
}
fragment Seat on Participation {
  id
  role
  capacities
  event {
    ...Linked
    startDate
    endDate
    location
  }
  participant {
    ... on Entity {
      ...Linked
    }
    ... on Group {
      size {
        ...Number
      }
      individuals {
        ...Number
      }
      collectives {
        ...Number
      }
    }
  }
  represented: onBehalfOf {
    ...Linked
  }
}
fragment Presence on Participation {
  ...Seat
  ...Proof
}
fragment Number on Count {
  value
  qualifier
  text
}
fragment Conferred on Conferral {
  id
  award {
    ...Linked
  }
  givenAt: event {
    ...Linked
    startDate
  }
  conferrer {
    ...Linked
  }
  presenter {
    ...Linked
  }
  recipients {
    ... on Entity {
      ...Linked
    }
  }
  individuals {
    ...Number
  }
  collectives {
    ...Number
  }
  ...Proof
}
fragment Cut on PageInfo {
  hasNextPage
  endCursor
}
fragment Placed on TimelineItem {
  placement
  startDate
  endDate
  earliest
  latest
  fact {
    __typename
    ... on Membership {
      ...Tenure
    }
    ... on Participation {
      ...Presence
    }
    ... on Conferral {
      ...Conferred
    }
  }
}
fragment Proof on Cited {
  citations(first: 10) {
    ...Citations
  }
  ... on Entity {
    ...Doubts
  }
  ... on Fact {
    ...FactDoubts
  }
}
fragment Citations on CitationConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    id
    quote
    record
    url
    source {
      id
      title
      publisher
      publishedOn
      language
      url
    }
  }
}
fragment Doubts on Entity {
  disagreements {
    ...Doubt
  }
}
fragment FactDoubts on Fact {
  disagreements {
    ...Doubt
  }
}
fragment Doubt on Disagreement {
  field
  contradictory
  claims {
    value
    asOf
    source {
      id
      title
      language
      publishedOn
    }
  }
}`) as unknown as TypedDocumentString<TimelinePageQuery, TimelinePageQueryVariables>;
export const CiteDocument = new TypedDocumentString(`
    query Cite($id: ID!) {
  node(id: $id) {
    ... on Citation {
      text: cite(format: TEXT)
      bibtex: cite(format: BIBTEX)
      csl: cite(format: CSL_JSON)
    }
  }
}
    `) as unknown as TypedDocumentString<CiteQuery, CiteQueryVariables>;
export const MoreCitationsDocument = new TypedDocumentString(`
    query MoreCitations($id: ID!, $after: String!) {
  node(id: $id) {
    ... on Cited {
      citations(first: 50, after: $after) {
        ...Citations
      }
    }
  }
}
    fragment Cut on PageInfo {
  hasNextPage
  endCursor
}
fragment Citations on CitationConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    id
    quote
    record
    url
    source {
      id
      title
      publisher
      publishedOn
      language
      url
    }
  }
}`) as unknown as TypedDocumentString<MoreCitationsQuery, MoreCitationsQueryVariables>;
export const ProofOfDocument = new TypedDocumentString(`
    query ProofOf($id: ID!) {
  node(id: $id) {
    ... on Fact {
      id
      ...Proof
    }
  }
}
    fragment Cut on PageInfo {
  hasNextPage
  endCursor
}
fragment Proof on Cited {
  citations(first: 10) {
    ...Citations
  }
  ... on Entity {
    ...Doubts
  }
  ... on Fact {
    ...FactDoubts
  }
}
fragment Citations on CitationConnection {
  totalCount
  pageInfo {
    ...Cut
  }
  nodes {
    id
    quote
    record
    url
    source {
      id
      title
      publisher
      publishedOn
      language
      url
    }
  }
}
fragment Doubts on Entity {
  disagreements {
    ...Doubt
  }
}
fragment FactDoubts on Fact {
  disagreements {
    ...Doubt
  }
}
fragment Doubt on Disagreement {
  field
  contradictory
  claims {
    value
    asOf
    source {
      id
      title
      language
      publishedOn
    }
  }
}`) as unknown as TypedDocumentString<ProofOfQuery, ProofOfQueryVariables>;
export const ElsewhereDocument = new TypedDocumentString(`
    query Elsewhere($id: ID!) {
  node(id: $id) {
    ... on Entity {
      ...Linked
    }
  }
}
    fragment Linked on Entity {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<ElsewhereQuery, ElsewhereQueryVariables>;
export const SuggestDocument = new TypedDocumentString(`
    query Suggest($query: String!, $kinds: [EntityKind!]) {
  suggest(query: $query, kinds: $kinds, first: 8) {
    matchedName
    node {
      ...Linked
    }
  }
}
    fragment Linked on Entity {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;