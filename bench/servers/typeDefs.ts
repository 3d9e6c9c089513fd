import { CO_PARTICIPANTS } from '../operations/statements/CO_PARTICIPANTS.js';
import { SEARCH } from '../operations/statements/SEARCH.js';
import { SHORTEST_PATH } from '../operations/statements/SHORTEST_PATH.js';

/** The same graph as @neo4j/graphql would have it described. What it has no words for is `@cypher`, as its manual says. */
export const typeDefs = `
type Person @node {
  id: ID!
  name: String!
  nameKey: String!
  birthDate: String
  memberships: [Membership!]! @relationship(type: "HOLDS", direction: OUT)
  participations: [Participation!]! @relationship(type: "TOOK_PART", direction: OUT)
}

type Organization @node {
  id: ID!
  name: String!
  memberships: [Membership!]! @relationship(type: "MEMBERSHIP_IN", direction: IN)
  participations: [Participation!]! @relationship(type: "TOOK_PART", direction: OUT)
}

type Membership @node {
  id: ID!
  title: String
  status: String!
  position: Float
  person: [Person!]! @relationship(type: "HOLDS", direction: IN)
  organization: [Organization!]! @relationship(type: "MEMBERSHIP_IN", direction: OUT)
}

type Event @node {
  id: ID!
  name: String!
  startDate: String
  startDateOrder: String
  startDateEarliest: String
  startDateLatest: String
  participations: [Participation!]! @relationship(type: "AT_EVENT", direction: IN)
}

type Participation @node {
  id: ID!
  role: String!
  roleRank: Float
  position: Float
  event: [Event!]! @relationship(type: "AT_EVENT", direction: OUT)
  person: [Person!]! @relationship(type: "TOOK_PART", direction: IN)
  organization: [Organization!]! @relationship(type: "TOOK_PART", direction: IN)
}

type CoParticipant {
  sharedEvents: Int!
  id: ID!
  name: String!
}

type Hit {
  match: String!
  id: ID!
  name: String!
}

type Step {
  id: ID!
  name: String
}

type Chain {
  length: Int!
  nodes: [Step!]!
  facts: [Step!]!
}

type Query {
  coParticipants(id: ID!): [CoParticipant!]! @cypher(statement: """${CO_PARTICIPANTS}""", columnName: "row")
  searchPeople(near: String!, far: String!, words: [String!]!, folded: [String!]!, foldedText: String!): [Hit!]!
    @cypher(statement: """${SEARCH}""", columnName: "hit")
  shortestPath(from: ID!, to: ID!): [Chain!]! @cypher(statement: """${SHORTEST_PATH}""", columnName: "row")
}
`;
