OPTIONAL MATCH (merged:Merged {id: $from}) WITH *, coalesce(merged.staysAs, $from) AS id
OPTIONAL MATCH (merged2:Merged {id: $to}) WITH *, coalesce(merged2.staysAs, $to) AS id2
RETURN {
  shortestPaths: COLLECT {
    MATCH (one:Node {id: id})
    MATCH (other:Node {id: id2})
    WHERE one:Entity AND other:Entity
    CALL (one, other) {
    WITH one, other WHERE one = other MATCH path = (one) RETURN path
    UNION ALL
    WITH one, other WHERE one <> other MATCH path = allShortestPaths((one)-[:CONFERRED_ON|PRESENTED_TO|RECEIVED|GIVEN_OUT_AT|MEMBER_OF|HOLDS_POST|PARTICIPATED_IN|REPRESENTED*1..4]-(other)) RETURN path
    }
    WITH path ORDER BY [step IN relationships(path) | step.id] LIMIT $first
    RETURN {
      length: length(path),
      nodes: COLLECT {
        UNWIND nodes(path) AS node
        RETURN CASE WHEN node:Area|Award|Event|Group|Organization|Person|Post|Programme THEN {`__kind`: CASE WHEN node:Area THEN 'Area' WHEN node:Award THEN 'Award' WHEN node:Event THEN 'Event' WHEN node:Group THEN 'Group' WHEN node:Organization THEN 'Organization' WHEN node:Person THEN 'Person' WHEN node:Post THEN 'Post' WHEN node:Programme THEN 'Programme' END, id: node.id} END
      },
      facts: COLLECT {
        UNWIND relationships(path) AS step MATCH (fact:Node {id: step.id})
        RETURN CASE WHEN fact:Conferral|Membership THEN {`__kind`: CASE WHEN fact:Conferral THEN 'Conferral' WHEN fact:Membership THEN 'Membership' END}
        WHEN fact:Participation THEN {`__kind`: 'Participation', role: fact.role} END
      }
    }
  }
} AS answer
