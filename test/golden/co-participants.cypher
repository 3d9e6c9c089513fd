OPTIONAL MATCH (merged:Merged {id: $id}) WITH *, coalesce(merged.staysAs, $id) AS id
CALL (*) {
  MATCH (person:Node {id: id}) WHERE person:Person
  CALL (*) {
    MATCH (person)-[own:PARTICIPATED_IN]->(event:Event)<-[theirs:PARTICIPATED_IN]-(other:Person)
    WHERE other <> person AND own.role IN $roles AND theirs.role IN $roles
    WITH other, count(DISTINCT event) AS shared
    RETURN count(*) AS total
  }
  CALL (*) {
    MATCH (person)-[own:PARTICIPATED_IN]->(event:Event)<-[theirs:PARTICIPATED_IN]-(other:Person)
    WHERE other <> person AND own.role IN $roles AND theirs.role IN $roles
    WITH other, count(DISTINCT event) AS shared
    WITH other, shared ORDER BY shared DESC, other.id LIMIT $first
    RETURN collect({
      sharedEvents: shared,
      node: {name: other.name},
      events: COLLECT {
        MATCH (person)-[own2:PARTICIPATED_IN]->(event2:Event)<-[theirs2:PARTICIPATED_IN]-(other:Person)
        WHERE other <> person AND own2.role IN $roles AND theirs2.role IN $roles
        WITH DISTINCT event2
        WITH event2 ORDER BY event2.startDateOrder, event2.id LIMIT $first2
        RETURN {startDate: event2.startDate}
      }
    }) AS rows
  }
  RETURN collect({name: person.name, coParticipants: {total: total, rows: rows}}) AS rows2
}
RETURN {person: HEAD(rows2)} AS answer
