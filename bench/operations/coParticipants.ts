import type { Operation } from './Operation.js';
import { CO_PARTICIPANTS } from './statements/CO_PARTICIPANTS.js';

export const coParticipants: Operation = {
  name: 'coParticipants',
  title: 'co-participants, ranked',
  chooseVariables: ({ random, people }) => ({ id: `person-${Math.floor(people * random())}` }),
  ours: {
    query: `query ($id: ID!) { person(id: $id) {
      coParticipants(first: 20) { edges { sharedEvents node { id name } } } } }`,
    read: ({ person }: { person: { coParticipants: { edges: { sharedEvents: number; node: object }[] } } }) =>
      person.coParticipants.edges.map(({ sharedEvents, node }) => ({ sharedEvents, ...node })),
  },
  neo4jGraphql: {
    query: 'query ($id: ID!) { coParticipants(id: $id) { sharedEvents id name } }',
    read: ({ coParticipants: found }: { coParticipants: unknown }) => found,
  },
  bare: {
    statement: `CALL () { ${CO_PARTICIPANTS} } RETURN collect(row) AS answer`,
    parameters: (variables) => variables,
  },
};
