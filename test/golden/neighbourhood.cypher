CALL (*) {
  MATCH (seed:Node) WHERE seed.id IN $of AND seed:Entity
  WITH seed ORDER BY seed.id WITH collect(seed) AS found
  CALL (found) { UNWIND found AS seed MATCH (seed)-[:CONFERRED_ON|PRESENTED_TO|RECEIVED|MEMBER_OF|HOLDS_POST|PARTICIPATED_IN]-(near:Entity) WHERE NOT near IN found
  WITH DISTINCT near ORDER BY near.id LIMIT $first + 1 RETURN collect(near) AS near }
  WITH found + near AS found
  WITH found, found[..$first] AS members
  RETURN collect({
    truncated: size(found) > $first,
    nodes: COLLECT {
      UNWIND members AS node
      RETURN CASE WHEN node:Area THEN {`__kind`: 'Area', id: node.id}
      WHEN node:Award THEN {`__kind`: 'Award', id: node.id}
      WHEN node:Event THEN {`__kind`: 'Event', id: node.id}
      WHEN node:Group THEN {`__kind`: 'Group', id: node.id}
      WHEN node:Organization THEN {`__kind`: 'Organization', id: node.id}
      WHEN node:Person THEN {`__kind`: 'Person', id: node.id}
      WHEN node:Post THEN {`__kind`: 'Post', id: node.id}
      WHEN node:Programme THEN {`__kind`: 'Programme', id: node.id} END
    },
    links: COLLECT {
      UNWIND members AS from
      MATCH (from)-[step:CONFERRED_ON|PRESENTED_TO|RECEIVED|MEMBER_OF|HOLDS_POST|PARTICIPATED_IN]->(to) WHERE to IN members
      MATCH (fact:Node {id: step.id})
      WITH from, to, fact ORDER BY fact.id, from.id, to.id
      RETURN {
        from: from.id,
        to: to.id,
        fact: CASE WHEN fact:Conferral THEN {`__kind`: 'Conferral', id: fact.id}
        WHEN fact:Membership THEN {`__kind`: 'Membership', id: fact.id}
        WHEN fact:Participation THEN {`__kind`: 'Participation', id: fact.id} END
      }
    }
  }) AS rows
}
RETURN {neighbourhood: HEAD(rows)} AS answer
