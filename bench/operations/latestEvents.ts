import type { Operation } from './Operation.js';
import { chooseDay } from './chooseDay.js';

export const latestEvents: Operation = {
  name: 'latestEvents',
  title: 'the 20 latest events up to a day, with 10 participants each',
  chooseVariables: ({ random }) => ({ day: chooseDay(random) }),
  ours: {
    query: `query ($day: PartialDate!) { events(first: 20, where: { startDate: { lte: $day } },
      orderBy: [{ field: START_DATE, direction: DESC }]) { nodes { id name startDate
        participations(first: 10) { nodes { role person { id name } } } } } }`,
    read: ({ events }: { events: { nodes: { participations: { nodes: unknown } }[] } }) =>
      events.nodes.map((event) => ({ ...event, participations: event.participations.nodes })),
  },
  neo4jGraphql: {
    query: `query ($day: String!) { events(limit: 20, where: { startDateLatest: { lte: $day }, startDateOrder: { lte: $day } },
      sort: [{ startDateOrder: DESC }, { id: DESC }]) { id name startDate
        participations(limit: 10, sort: [{ roleRank: ASC }, { position: ASC }, { id: ASC }]) { role person { id name } } } }`,
    read: ({ events }: { events: { participations: { person: unknown[] }[] }[] }) =>
      events.map((event) => ({
        ...event,
        participations: event.participations.map((one) => ({ ...one, person: one.person[0] ?? null })),
      })),
  },
  bare: {
    statement: `RETURN COLLECT {
  MATCH (e:Event) WHERE e.startDateOrder <= $day AND e.id IS NOT NULL AND e.startDateLatest <= $day
  WITH e ORDER BY e.startDateOrder DESC, e.id DESC LIMIT 20
  RETURN {id: e.id, name: e.name, startDate: e.startDate, participations: COLLECT {
    MATCH (e)<-[:AT_EVENT]-(t:Participation) WITH t ORDER BY t.roleRank, t.position, t.id LIMIT 10
    RETURN {role: t.role, person: HEAD(COLLECT { MATCH (t)<-[:TOOK_PART]-(p:Person) RETURN {id: p.id, name: p.name} LIMIT 1 })} }}
} AS answer`,
    parameters: (variables) => variables,
  },
};
