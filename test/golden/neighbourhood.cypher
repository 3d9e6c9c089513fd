CALL (*) { UNWIND $of AS one OPTIONAL MATCH (merged:Merged {id: one}) RETURN collect(coalesce(merged.staysAs, one)) AS ids }
CALL (*) {
  MATCH (seed:Node) WHERE seed.id IN ids AND seed:Entity
  WITH seed ORDER BY seed.id WITH collect(seed) AS found
  CALL (found) { UNWIND found AS seed MATCH (seed)-[:CONFERRED_ON|PRESENTED_TO|RECEIVED|GIVEN_OUT_AT|MEMBER_OF|HOLDS_POST|PARTICIPATED_IN|REPRESENTED]-(near:Entity) WHERE NOT near IN found
  WITH DISTINCT near ORDER BY near.id LIMIT $first + 1 RETURN collect(near) AS near }
  WITH found + near AS found
  WITH found, found[..$first] AS members
  RETURN collect({
    truncated: size(found) > $first,
    nodes: COLLECT {
      UNWIND members AS node
      RETURN CASE WHEN node:Area|Award|Event|Group|Organization|Person|Post|Programme THEN {`__kind`: CASE WHEN node:Area THEN 'Area' WHEN node:Award THEN 'Award' WHEN node:Event THEN 'Event' WHEN node:Group THEN 'Group' WHEN node:Organization THEN 'Organization' WHEN node:Person THEN 'Person' WHEN node:Post THEN 'Post' WHEN node:Programme THEN 'Programme' END, id: node.id} END
    },
    links: COLLECT {
      UNWIND members AS from
      MATCH (from)-[step:CONFERRED_ON|PRESENTED_TO|RECEIVED|GIVEN_OUT_AT|MEMBER_OF|HOLDS_POST|PARTICIPATED_IN|REPRESENTED]->(to) WHERE to IN members
      MATCH (fact:Node {id: step.id})
      WITH from, to, fact ORDER BY fact.id, from.id, to.id
      RETURN {from: from.id, to: to.id, fact: CASE WHEN fact:Conferral|Membership|Participation THEN {`__kind`: CASE WHEN fact:Conferral THEN 'Conferral' WHEN fact:Membership THEN 'Membership' WHEN fact:Participation THEN 'Participation' END, id: fact.id} END}
    }
  }) AS rows
}
RETURN {neighbourhood: HEAD(rows)} AS answer
