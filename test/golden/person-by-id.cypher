OPTIONAL MATCH (merged:Merged {id: $id}) WITH *, coalesce(merged.staysAs, $id) AS id
RETURN {
  person: HEAD(COLLECT {
    MATCH (person:Node {id: id}) WHERE person:Person
    RETURN {
      id: person.id,
      name: person.name,
      english: coalesce(HEAD(COLLECT { MATCH (person)-[:NAMED]->(name:Name)
      WHERE toLower(name.language) + '-' STARTS WITH $language + '-' OR $language STARTS WITH toLower(name.language) + '-'
      WITH name ORDER BY toLower(name.language) <> $language, name.position LIMIT 1 RETURN name.value }), person.name),
      names: COLLECT {
        MATCH (person)-[:NAMED]->(name2:Name)
        WITH name2 ORDER BY name2.position
        RETURN {value: name2.value, kind: name2.kind, language: name2.language}
      }
    }
  })
} AS answer
