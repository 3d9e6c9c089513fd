import type { Operation } from './Operation.js';

export const countFiltered: Operation = {
  name: 'countFiltered',
  title: 'totalCount of a filtered list',
  chooseVariables: ({ random, organizations }) => ({
    id: `organization-${Math.floor(organizations * random())}`,
    status: random() < 0.5 ? 'CURRENT' : 'FORMER',
  }),
  ours: {
    query: `query ($id: ID!, $status: TenureStatus!) { memberships(where: { status: { eq: $status },
      organization: { id: { eq: $id } } }) { totalCount } }`,
    read: ({ memberships }: { memberships: { totalCount: number } }) => memberships.totalCount,
  },
  neo4jGraphql: {
    query: `query ($id: ID!, $status: String!) { membershipsConnection(where: { status: { eq: $status },
      organization: { some: { id: { eq: $id } } } }) { aggregate { count { nodes } } } }`,
    read: ({ membershipsConnection }: { membershipsConnection: { aggregate: { count: { nodes: number } } } }) =>
      membershipsConnection.aggregate.count.nodes,
  },
  bare: {
    statement: `MATCH (o:Node {id: $id}) WHERE o:Organization
RETURN COUNT { (o)<-[:MEMBERSHIP_IN]-(m:Membership) WHERE m.status = $status } AS answer`,
    parameters: (variables) => variables,
  },
};
