OPTIONAL MATCH (merged:Merged {id: $id}) WITH *, coalesce(merged.staysAs, $id) AS id
CALL (*) {
  MATCH (organization:Node {id: id}) WHERE organization:Organization
  CALL (*) {
    MATCH (organization)<-[own:MEMBER_OF]-(person:Person)-[theirs:MEMBER_OF]->(other:Organization)
    WHERE other <> organization AND own.status IN $statuses AND theirs.status IN $statuses
    WITH other, count(DISTINCT person) AS shared
    RETURN count(*) AS total
  }
  CALL (*) {
    MATCH (organization)<-[own:MEMBER_OF]-(person:Person)-[theirs:MEMBER_OF]->(other:Organization)
    WHERE other <> organization AND own.status IN $statuses AND theirs.status IN $statuses
    WITH other, count(DISTINCT person) AS shared
    WITH other, shared ORDER BY shared DESC, other.id LIMIT $first
    RETURN collect({
      sharedPeople: shared,
      node: {name: other.name},
      people: COLLECT {
        MATCH (organization)<-[own2:MEMBER_OF]-(person2:Person)-[theirs2:MEMBER_OF]->(other:Organization)
        WHERE other <> organization AND own2.status IN $statuses AND theirs2.status IN $statuses
        WITH DISTINCT person2
        WITH person2 ORDER BY person2.nameKey, person2.id LIMIT $first2
        RETURN {name: person2.name}
      }
    }) AS rows
  }
  RETURN collect({interlocks: {total: total, rows: rows}}) AS rows2
}
RETURN {organization: HEAD(rows2)} AS answer
