OPTIONAL MATCH (merged:Merged {id: $id}) WITH *, coalesce(merged.staysAs, $id) AS id
CALL (*) {
  MATCH (person:Node {id: id}) WHERE person:Person
  CALL (*) {
    MATCH (person)-[own:MEMBER_OF]->(organization:Organization)<-[theirs:MEMBER_OF]-(other:Person)
    WHERE other <> person AND own.status IN $statuses AND theirs.status IN $statuses
    WITH other, count(DISTINCT organization) AS shared
    RETURN count(*) AS total
  }
  CALL (*) {
    MATCH (person)-[own:MEMBER_OF]->(organization:Organization)<-[theirs:MEMBER_OF]-(other:Person)
    WHERE other <> person AND own.status IN $statuses AND theirs.status IN $statuses
    WITH other, count(DISTINCT organization) AS shared
    WITH other, shared ORDER BY shared DESC, other.id LIMIT $first
    RETURN collect({
      sharedOrganizations: shared,
      node: {name: other.name},
      organizations: COLLECT {
        MATCH (person)-[own2:MEMBER_OF]->(organization2:Organization)<-[theirs2:MEMBER_OF]-(other:Person)
        WHERE other <> person AND own2.status IN $statuses AND theirs2.status IN $statuses
        WITH DISTINCT organization2
        WITH organization2 ORDER BY organization2.nameKey, organization2.id LIMIT $first2
        RETURN {name: organization2.name}
      }
    }) AS rows
  }
  RETURN collect({coMembers: {total: total, rows: rows}}) AS rows2
}
RETURN {person: HEAD(rows2)} AS answer
