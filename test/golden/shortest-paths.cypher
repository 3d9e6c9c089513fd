RETURN {
  shortestPaths: COLLECT {
    MATCH (one:Node {id: $from})
    MATCH (other:Node {id: $to})
    WHERE one:Entity AND other:Entity
    CALL (one, other) {
    WITH one, other WHERE one = other MATCH path = (one) RETURN path
    UNION ALL
    WITH one, other WHERE one <> other MATCH path = allShortestPaths((one)-[:CONFERRED_ON|PRESENTED_TO|RECEIVED|MEMBER_OF|HOLDS_POST|PARTICIPATED_IN*1..4]-(other)) RETURN path
    }
    WITH path ORDER BY [step IN relationships(path) | step.id] LIMIT $first
    RETURN {
      length: length(path),
      nodes: COLLECT {
        UNWIND nodes(path) AS node
        RETURN CASE WHEN node:Area THEN {`__kind`: 'Area', id: node.id}
        WHEN node:Award THEN {`__kind`: 'Award', id: node.id}
        WHEN node:Event THEN {`__kind`: 'Event', id: node.id}
        WHEN node:Group THEN {`__kind`: 'Group', id: node.id}
        WHEN node:Organization THEN {`__kind`: 'Organization', id: node.id}
        WHEN node:Person THEN {`__kind`: 'Person', id: node.id}
        WHEN node:Post THEN {`__kind`: 'Post', id: node.id}
        WHEN node:Programme THEN {`__kind`: 'Programme', id: node.id} END
      },
      facts: COLLECT {
        UNWIND relationships(path) AS step MATCH (fact:Node {id: step.id})
        RETURN CASE WHEN fact:Conferral THEN {`__kind`: 'Conferral'}
        WHEN fact:Membership THEN {`__kind`: 'Membership'}
        WHEN fact:Participation THEN {`__kind`: 'Participation', role: fact.role} END
      }
    }
  }
} AS answer
