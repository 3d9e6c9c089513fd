import type { Operation } from './Operation.js';
import { SHORTEST_PATH } from './statements/SHORTEST_PATH.js';

export const shortestPath: Operation = {
  name: 'shortestPath',
  title: 'shortest path',
  chooseVariables: ({ random, people }) => ({
    from: `person-${Math.floor(people * random())}`,
    to: `person-${Math.floor(people * random())}`,
  }),
  ours: {
    query: `query ($from: ID!, $to: ID!) { shortestPaths(from: $from, to: $to, first: 1) {
      length nodes { id name } facts { id } } }`,
    read: ({ shortestPaths }: { shortestPaths: unknown }) => shortestPaths,
  },
  neo4jGraphql: {
    query: `query ($from: ID!, $to: ID!) { shortestPath(from: $from, to: $to) {
      length nodes { id name } facts { id } } }`,
    read: ({ shortestPath: found }: { shortestPath: unknown }) => found,
  },
  bare: {
    statement: `CALL () { ${SHORTEST_PATH} } RETURN collect(row) AS answer`,
    parameters: (variables) => variables,
  },
};
