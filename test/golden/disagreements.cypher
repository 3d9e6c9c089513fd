OPTIONAL MATCH (merged:Merged {id: $id}) WITH *, coalesce(merged.staysAs, $id) AS id
RETURN {
  person: HEAD(COLLECT {
    MATCH (person:Node {id: id}) WHERE person:Person
    RETURN {
      name: person.name,
      disagreements: COLLECT {
        MATCH (person)-[stated:STATED_IN]->(dataset:Dataset)
        WHERE COUNT { (person)-[:STATED_IN]->() } > 1
        MATCH (source:Source {id: dataset.name})
        WITH stated, source ORDER BY source.id
        RETURN {kind: stated.kind, claim: stated.claim, merged: COLLECT { MATCH (person)-[:PART_OF|OF_AWARD|GIVEN_AT|CONFERRED_BY|PRESENTED_BY|MEMBERSHIP_IN|MEMBERSHIP_AS|MEMBERSHIP_FOR|MEMBERSHIP_AREA|MEMBERSHIP_DURING|AT_EVENT|POST_IN]->(to:Entity) MATCH (merge:Merged {staysAs: to.id}) RETURN [merge.id, to.id] } + COLLECT { MATCH (person)<-[:HOLDS|TOOK_PART]-(to2:Entity) MATCH (merge2:Merged {staysAs: to2.id}) RETURN [merge2.id, to2.id] }}
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
            RETURN {kind: stated2.kind, claim: stated2.claim, merged: COLLECT { MATCH (membership)-[:PART_OF|OF_AWARD|GIVEN_AT|CONFERRED_BY|PRESENTED_BY|MEMBERSHIP_IN|MEMBERSHIP_AS|MEMBERSHIP_FOR|MEMBERSHIP_AREA|MEMBERSHIP_DURING|AT_EVENT|POST_IN]->(to3:Entity) MATCH (merge3:Merged {staysAs: to3.id}) RETURN [merge3.id, to3.id] } + COLLECT { MATCH (membership)<-[:HOLDS|TOOK_PART]-(to4:Entity) MATCH (merge4:Merged {staysAs: to4.id}) RETURN [merge4.id, to4.id] }, v3: {source: {id: source2.id, title: source2.title}}}
          }
        }
      }
    }
  })
} AS answer
