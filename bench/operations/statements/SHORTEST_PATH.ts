/** The first, by the ids of its facts, of the shortest chains between two entities, at most six facts long. */
export const SHORTEST_PATH = `MATCH (from:Node {id: $from}) MATCH (to:Node {id: $to})
MATCH path = allShortestPaths((from)-[:CONFERRED_ON|PRESENTED_TO|RECEIVED|GIVEN_OUT_AT|MEMBER_OF|HOLDS_POST|PARTICIPATED_IN|REPRESENTED*..6]-(to))
WITH path ORDER BY [step IN relationships(path) | step.id] LIMIT 1
RETURN {length: length(path), nodes: [node IN nodes(path) | {id: node.id, name: node.name}],
  facts: [step IN relationships(path) | {id: step.id}]} AS row`;
