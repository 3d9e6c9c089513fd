CALL (*) { UNWIND $ids AS one OPTIONAL MATCH (merged:Merged {id: one}) RETURN collect(coalesce(merged.staysAs, one)) AS ids }
CALL (*) {
  UNWIND ids AS id
  OPTIONAL MATCH (node:Node {id: id})
  CALL (*) { CALL (*) { WITH * WHERE node:Area|Award|Conferral|Dataset|Event|Group|Membership|Participation|Post|Programme|Source|Citation
   RETURN {`__kind`: CASE WHEN node:Area THEN 'Area' WHEN node:Award THEN 'Award' WHEN node:Conferral THEN 'Conferral' WHEN node:Dataset THEN 'Dataset' WHEN node:Event THEN 'Event' WHEN node:Group THEN 'Group' WHEN node:Membership THEN 'Membership' WHEN node:Participation THEN 'Participation' WHEN node:Post THEN 'Post' WHEN node:Programme THEN 'Programme' WHEN node:Source THEN 'Source' WHEN node:Citation THEN 'Citation' END, id: node.id} AS record
  UNION ALL
  WITH * WHERE node:Organization
   RETURN {`__kind`: 'Organization', id: node.id, name: node.name} AS record
  UNION ALL
  WITH * WHERE node:Person
  CALL (*) {
    MATCH (node)-[own:PARTICIPATED_IN]->(event:Event)<-[theirs:PARTICIPATED_IN]-(other:Person)
    WHERE other <> node
    WITH other, count(DISTINCT event) AS shared
    RETURN count(*) AS total
  } RETURN {`__kind`: 'Person', id: node.id, coParticipants: {total: total}} AS record } RETURN collect(record) AS rows }
  RETURN collect([HEAD(rows)]) AS rows2
}
RETURN {nodes: [item IN rows2 | item[0]]} AS answer
