CALL (*) {
  UNWIND $ids AS id
  OPTIONAL MATCH (node:Node {id: id})
  CALL (*) { CALL (*) { WITH * WHERE node:Area
   RETURN {`__kind`: 'Area', id: node.id} AS record
  UNION ALL
  WITH * WHERE node:Award
   RETURN {`__kind`: 'Award', id: node.id} AS record
  UNION ALL
  WITH * WHERE node:Conferral
   RETURN {`__kind`: 'Conferral', id: node.id} AS record
  UNION ALL
  WITH * WHERE node:Event
   RETURN {`__kind`: 'Event', id: node.id} AS record
  UNION ALL
  WITH * WHERE node:Group
   RETURN {`__kind`: 'Group', id: node.id} AS record
  UNION ALL
  WITH * WHERE node:Membership
   RETURN {`__kind`: 'Membership', id: node.id} AS record
  UNION ALL
  WITH * WHERE node:Organization
   RETURN {`__kind`: 'Organization', id: node.id, name: node.name} AS record
  UNION ALL
  WITH * WHERE node:Participation
   RETURN {`__kind`: 'Participation', id: node.id} AS record
  UNION ALL
  WITH * WHERE node:Person
  CALL (*) {
    MATCH (node)-[own:PARTICIPATED_IN]->(event:Event)<-[theirs:PARTICIPATED_IN]-(other:Person)
    WHERE other <> node
    WITH other, count(DISTINCT event) AS shared
    RETURN count(*) AS total
  } RETURN {`__kind`: 'Person', id: node.id, coParticipants: {total: total}} AS record
  UNION ALL
  WITH * WHERE node:Post
   RETURN {`__kind`: 'Post', id: node.id} AS record
  UNION ALL
  WITH * WHERE node:Programme
   RETURN {`__kind`: 'Programme', id: node.id} AS record
  UNION ALL
  WITH * WHERE node:Source
   RETURN {`__kind`: 'Source', id: node.id} AS record
  UNION ALL
  WITH * WHERE node:Citation
   RETURN {`__kind`: 'Citation', id: node.id} AS record } RETURN collect(record) AS rows }
  RETURN collect([HEAD(rows)]) AS rows2
}
RETURN {nodes: [item IN rows2 | item[0]]} AS answer
