RETURN {
  person: HEAD(COLLECT {
    MATCH (person:Node {id: $id}) WHERE person:Person
    RETURN {
      name: person.name,
      disagreements: COLLECT {
        MATCH (person)-[stated:STATED_IN]->(dataset:Dataset)
        WHERE COUNT { (person)-[:STATED_IN]->() } > 1
        MATCH (source:Source {id: dataset.name})
        WITH stated, source ORDER BY source.id
        RETURN {kind: stated.kind, claim: stated.claim}
      },
      memberships: COLLECT {
        MATCH (person)-[:HOLDS]->(membership:Membership)
        WHERE membership.status = $eq
        WITH membership ORDER BY membership.position, membership.id LIMIT $first
        RETURN {
          status: membership.status,
          disagreements: COLLECT {
            MATCH (membership)-[stated2:STATED_IN]->(dataset2:Dataset)
            WHERE COUNT { (membership)-[:STATED_IN]->() } > 1
            MATCH (source2:Source {id: dataset2.name})
            WITH stated2, source2 ORDER BY source2.id
            RETURN {kind: stated2.kind, claim: stated2.claim, v2: {source: {id: source2.id, title: source2.title}}}
          }
        }
      }
    }
  })
} AS answer
