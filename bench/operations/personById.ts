import type { Operation } from './Operation.js';

export const personById: Operation = {
  name: 'personById',
  title: 'person by id',
  chooseVariables: ({ random, people }) => ({ id: `person-${Math.floor(people * random())}` }),
  ours: {
    query: 'query ($id: ID!) { person(id: $id) { id name birthDate } }',
    read: ({ person }: { person: unknown }) => person,
  },
  neo4jGraphql: {
    query: 'query ($id: ID!) { people(where: { id: { eq: $id } }) { id name birthDate } }',
    read: ({ people }: { people: unknown[] }) => people[0],
  },
  bare: {
    statement: `MATCH (p:Node {id: $id}) WHERE p:Person
RETURN {id: p.id, name: p.name, birthDate: p.birthDate} AS answer`,
    parameters: (variables) => variables,
  },
};
