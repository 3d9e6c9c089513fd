import type { Operation } from './Operation.js';
import { chooseDay } from './chooseDay.js';

export const metInRole: Operation = {
  name: 'metInRole',
  title: 'people who took part in an event with a given person, in a given role, after a date',
  chooseVariables: ({ random, people }) => ({
    id: `person-${Math.floor(people * random() ** 2)}`,
    day: chooseDay(random),
    role: random() < 0.5 ? 'CHAIR' : 'ATTENDEE',
  }),
  ours: {
    query: `query ($id: ID!, $day: PartialDate!, $role: ParticipationRole!) { people(first: 20,
      orderBy: [{ field: NAME, direction: ASC }], where: { participations: { event: { startDate: { gt: $day },
        participations: { person: { id: { eq: $id } }, role: { eq: $role } } } } }) { nodes { id name } } }`,
    read: ({ people }: { people: { nodes: unknown } }) => people.nodes,
  },
  neo4jGraphql: {
    query: `query ($id: ID!, $day: String!, $role: String!) { people(limit: 20, sort: [{ nameKey: ASC }, { id: ASC }],
      where: { nameKey: { gt: "" }, participations: { some: { event: { some: { startDateEarliest: { gt: $day },
        participations: { some: { person: { some: { id: { eq: $id } } }, role: { eq: $role } } } } } } } }) { id name } }`,
    read: ({ people }: { people: unknown }) => people,
  },
  bare: {
    statement: `MATCH (:Node {id: $id})-[:TOOK_PART]->(own:Participation) WHERE own.role = $role
MATCH (own)-[:AT_EVENT]->(e:Event) WHERE e.startDateEarliest > $day
MATCH (e)<-[:AT_EVENT]-(t:Participation)
MATCH (t)<-[:TOOK_PART]-(p:Person)
WITH DISTINCT p ORDER BY p.nameKey, p.id LIMIT 20
RETURN collect({id: p.id, name: p.name}) AS answer`,
    parameters: (variables) => variables,
  },
};
