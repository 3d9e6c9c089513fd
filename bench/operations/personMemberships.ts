import type { Operation } from './Operation.js';

export const personMemberships: Operation = {
  name: 'personMemberships',
  title: 'person with memberships',
  chooseVariables: ({ random, people }) => ({ id: `person-${Math.floor(people * random())}` }),
  ours: {
    query: `query ($id: ID!) { person(id: $id) { id name
      memberships(first: 20) { nodes { title status organization { id name } } } } }`,
    read: ({ person }: { person: { id: string; name: string; memberships: { nodes: unknown } } }) => ({
      id: person.id,
      name: person.name,
      memberships: person.memberships.nodes,
    }),
  },
  neo4jGraphql: {
    query: `query ($id: ID!) { people(where: { id: { eq: $id } }) { id name
      memberships(limit: 20, sort: [{ position: ASC }, { id: ASC }]) { title status organization { id name } } } }`,
    read: ({ people }: { people: { id: string; name: string; memberships: { organization: unknown[] }[] }[] }) => ({
      ...people[0],
      memberships: people[0]?.memberships.map((one) => ({ ...one, organization: one.organization[0] })),
    }),
  },
  bare: {
    statement: `MATCH (p:Node {id: $id}) WHERE p:Person
RETURN {id: p.id, name: p.name, memberships: COLLECT {
  MATCH (p)-[:HOLDS]->(m:Membership)
  WITH m ORDER BY m.position, m.id LIMIT 20
  RETURN {title: m.title, status: m.status, organization: HEAD(COLLECT {
    MATCH (m)-[:MEMBERSHIP_IN]->(o:Organization) RETURN {id: o.id, name: o.name} LIMIT 1 })}
}} AS answer`,
    parameters: (variables) => variables,
  },
};
