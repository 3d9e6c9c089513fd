OPTIONAL MATCH (merged:Merged {id: $eq2}) WITH *, coalesce(merged.staysAs, $eq2) AS id
RETURN {
  people: {
    total: COUNT {
      MATCH (person2:Person) WHERE person2.id = id
      MATCH (participations2:Participation)<-[:TOOK_PART]-(person2:Person) WHERE participations2.role = $eq
      MATCH (event:Event)<-[:AT_EVENT]-(participations2:Participation) WHERE event.startDateEarliest >= $gte AND event.startDateOrder >= $gte AND event.startDateOrderDown >= $gte
      MATCH (participations:Participation)-[:AT_EVENT]->(event:Event)
      MATCH (person:Person)-[:TOOK_PART]->(participations:Participation)
      WHERE NOT coalesce(EXISTS { MATCH (person)-[:HOLDS]->(memberships:Membership) WHERE EXISTS { MATCH (memberships)-[:MEMBERSHIP_IN]->(organization:Organization) WHERE EXISTS { MATCH (organization)-[:NAMED]->(name:Name) WHERE name.folded CONTAINS $matches } } }, false)
      WITH DISTINCT person
      RETURN person
    },
    rows: COLLECT {
      MATCH (person2:Person) WHERE person2.id = id
      MATCH (participations2:Participation)<-[:TOOK_PART]-(person2:Person) WHERE participations2.role = $eq
      MATCH (event:Event)<-[:AT_EVENT]-(participations2:Participation) WHERE event.startDateEarliest >= $gte AND event.startDateOrder >= $gte AND event.startDateOrderDown >= $gte
      MATCH (participations:Participation)-[:AT_EVENT]->(event:Event)
      MATCH (person:Person)-[:TOOK_PART]->(participations:Participation)
      WHERE NOT coalesce(EXISTS { MATCH (person)-[:HOLDS]->(memberships:Membership) WHERE EXISTS { MATCH (memberships)-[:MEMBERSHIP_IN]->(organization:Organization) WHERE EXISTS { MATCH (organization)-[:NAMED]->(name:Name) WHERE name.folded CONTAINS $matches } } }, false)
      WITH DISTINCT person
      WITH person ORDER BY person.givenNameKey, person.id LIMIT $first
      RETURN {name: person.name}
    }
  }
} AS answer
