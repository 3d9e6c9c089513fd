/** What one would write by hand to load this very graph: a statement a kind, in an order in which each finds what it refers to. */
export const BARE_STATEMENTS: Readonly<Record<string, string>> = {
  Source: create('Node:Source'),
  Citation: create('Node:Citation', link('source', '(n)-[:QUOTED_FROM {position: 0}]->(to)')),
  Organization: create('Node:Cited:Entity:Organization', name(), cite()),
  // Once all of them are there.
  parents:
    'UNWIND $rows AS row MATCH (n:Node {id: row.id}), (to:Node {id: row.parent}) CREATE (n)-[:PART_OF {position: 0}]->(to)',
  Person: create('Node:Cited:Entity:Person', name(), cite()),
  Event: create('Node:Cited:Entity:Event', name(), cite()),
  Membership: create(
    'Node:Cited:Fact:Membership',
    `MATCH (member:Node {id: row.member}), (body:Node {id: row.organization})
CREATE (n)<-[:HOLDS {position: 0}]-(member), (n)-[:MEMBERSHIP_IN {position: 0}]->(body),
  (member)-[:MEMBER_OF {id: row.properties.id, title: row.properties.title, status: row.properties.status}]->(body)
WITH n, row`,
    cite(),
  ),
  Participation: create(
    'Node:Cited:Fact:Participation',
    `MATCH (event:Node {id: row.event}), (participant:Node {id: row.participant})
CREATE (n)-[:AT_EVENT {position: 0}]->(event), (n)<-[:TOOK_PART {position: 0}]-(participant),
  (participant)-[:PARTICIPATED_IN {id: row.properties.id, role: row.properties.role}]->(event)
WITH n, row, participant`,
    link(
      'onBehalfOf',
      '(n)-[:ON_BEHALF_OF {position: 0}]->(to), (participant)-[:REPRESENTED {id: n.id, role: n.role}]->(to)',
      'participant',
    ),
    cite(),
  ),
};

function create(labels: string, ...steps: string[]): string {
  return `MATCH (d:Dataset {name: $dataset}) UNWIND $rows AS row
CREATE (n:${labels}) SET n = row.properties
CREATE (n)-[:STATED_IN {kind: $kind, digest: row.digest, claim: row.claim}]->(d)
${steps.length > 0 ? ['WITH n, row', ...steps].join('\n') : ''}`;
}

function name(): string {
  return 'CALL (n, row) { UNWIND row.names AS name CREATE (n)-[:NAMED]->(part:Part:Name) SET part = name }';
}

function cite(): string {
  return link('citations', '(n)-[:CITES {position: 0}]->(to)');
}

/** To the one record that a field names, where it does. */
function link(field: string, pattern: string, ...more: string[]): string {
  return `CALL (${['n', 'row', ...more].join(', ')}) { UNWIND row.${field} AS one MATCH (to:Node {id: one}) CREATE ${pattern} }`;
}
