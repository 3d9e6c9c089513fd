OPTIONAL MATCH (merged:Merged {id: $id}) WITH *, coalesce(merged.staysAs, $id) AS id
OPTIONAL MATCH (merged2:Merged {id: $id2}) WITH *, coalesce(merged2.staysAs, $id2) AS id2
RETURN {
  one: HEAD(COLLECT {
    MATCH (person:Node {id: id}) WHERE person:Person
    RETURN {id: person.id}
  }),
  other: HEAD(COLLECT {
    MATCH (person2:Node {id: id2}) WHERE person2:Person
    RETURN {id: person2.id}
  })
} AS answer
