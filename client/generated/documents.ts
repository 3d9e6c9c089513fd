/* Made by `npm run codegen` from schema/ and client/*.graphql. Not edited by hand. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

export type AttendanceQueryVariables = Exact<{
  event: string;
  first: number;
  after?: string | null | undefined;
}>;


export type AttendanceQuery = { readonly event: { readonly name: string, readonly participations: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: ParticipationRole, readonly capacities: ReadonlyArray<string>, readonly participant:
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        , readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly source: { readonly title: string } }> } }> } } | null };

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

export const AttendanceDocument = new TypedDocumentString(`
    query Attendance($event: ID!, $first: Int!, $after: String) {
  event(id: $event) {
    name
    participations(
      first: $first
      after: $after
      orderBy: [{field: ROLE, direction: ASC}]
    ) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        role
        capacities
        participant {
          __typename
          ... on Entity {
            id
            name
          }
        }
        citations {
          nodes {
            quote
            source {
              title
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AttendanceQuery, AttendanceQueryVariables>;