RETURN {
  one: HEAD(COLLECT {
    MATCH (person:Node {id: $id}) WHERE person:Person
    RETURN {id: person.id}
  }),
  other: HEAD(COLLECT {
    MATCH (person2:Node {id: $id2}) WHERE person2:Person
    RETURN {id: person2.id}
  })
} AS answer
