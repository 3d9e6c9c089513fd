import type { Operation } from './Operation.js';

interface OurGuest {
  readonly role: string;
  readonly person: { readonly memberships: { readonly nodes: unknown } };
}

interface TheirGuest {
  readonly role: string;
  readonly person: readonly { readonly memberships: readonly { readonly organization: readonly unknown[] }[] }[];
}

export const eventWithGuests: Operation = {
  name: 'eventWithGuests',
  title: 'event with organizers, participants and their memberships',
  chooseVariables: ({ random, events }) => ({ id: `event-${Math.floor(events * random())}` }),
  ours: {
    query: `query ($id: ID!) { event(id: $id) { id name startDate
      organizers: participations(first: 5, where: { role: { eq: ORGANIZER } }) { nodes { organization { id name } } }
      participations(first: 20, where: { role: { in: [CHAIR, SPEAKER, ATTENDEE] } }) { nodes { role person { id name
        memberships(first: 5) { nodes { title status organization { name } } } } } } } }`,
    read: ({ event }: { event: { organizers: { nodes: unknown }; participations: { nodes: OurGuest[] } } }) => ({
      ...event,
      organizers: event.organizers.nodes,
      participations: event.participations.nodes.map((one) => ({
        role: one.role,
        person: { ...one.person, memberships: one.person.memberships.nodes },
      })),
    }),
  },
  neo4jGraphql: {
    query: `query ($id: ID!) { events(where: { id: { eq: $id } }) { id name startDate
      organizers: participations(limit: 5, where: { role: { eq: "ORGANIZER" } },
        sort: [{ roleRank: ASC }, { position: ASC }, { id: ASC }]) { organization { id name } }
      participations(limit: 20, where: { role: { in: ["CHAIR", "SPEAKER", "ATTENDEE"] } },
        sort: [{ roleRank: ASC }, { position: ASC }, { id: ASC }]) { role person { id name
        memberships(limit: 5, sort: [{ position: ASC }, { id: ASC }]) { title status organization { name } } } } } }`,
    read: ({ events }: { events: { organizers: { organization: unknown[] }[]; participations: TheirGuest[] }[] }) => ({
      ...events[0],
      organizers: events[0]?.organizers.map((one) => ({ organization: one.organization[0] })),
      participations: events[0]?.participations.map((one) => ({
        role: one.role,
        person: {
          ...one.person[0],
          memberships: one.person[0]?.memberships.map((held) => ({ ...held, organization: held.organization[0] })),
        },
      })),
    }),
  },
  bare: {
    statement: `MATCH (e:Node {id: $id}) WHERE e:Event
RETURN {id: e.id, name: e.name, startDate: e.startDate,
  organizers: COLLECT {
    MATCH (e)<-[:AT_EVENT]-(t:Participation) WHERE t.role = 'ORGANIZER'
    WITH t ORDER BY t.roleRank, t.position, t.id LIMIT 5
    RETURN {organization: HEAD(COLLECT { MATCH (t)<-[:TOOK_PART]-(o:Organization) RETURN {id: o.id, name: o.name} LIMIT 1 })} },
  participations: COLLECT {
    MATCH (e)<-[:AT_EVENT]-(t:Participation) WHERE t.role IN ['CHAIR', 'SPEAKER', 'ATTENDEE']
    WITH t ORDER BY t.roleRank, t.position, t.id LIMIT 20
    RETURN {role: t.role, person: HEAD(COLLECT { MATCH (t)<-[:TOOK_PART]-(p:Person) WITH p LIMIT 1
      RETURN {id: p.id, name: p.name, memberships: COLLECT {
        MATCH (p)-[:HOLDS]->(m:Membership) WITH m ORDER BY m.position, m.id LIMIT 5
        RETURN {title: m.title, status: m.status, organization: HEAD(COLLECT {
          MATCH (m)-[:MEMBERSHIP_IN]->(o:Organization) RETURN {name: o.name} LIMIT 1 })} }} })} }
} AS answer`,
    parameters: (variables) => variables,
  },
};
