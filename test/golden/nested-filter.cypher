RETURN {
  people: {
    total: COUNT {
      MATCH (person:Person)
      WHERE (NOT coalesce(EXISTS { MATCH (person)-[:HOLDS]->(memberships:Membership) WHERE EXISTS { MATCH (memberships)-[:MEMBERSHIP_IN]->(organization:Organization) WHERE EXISTS { MATCH (organization)-[:NAMED]->(name:Name) WHERE name.folded CONTAINS $matches } } }, false) AND EXISTS { MATCH (person)-[:TOOK_PART]->(participations:Participation) WHERE EXISTS { MATCH (participations)-[:AT_EVENT]->(event:Event) WHERE (event.startDateEarliest >= $gte AND EXISTS { MATCH (event)<-[:AT_EVENT]-(participations2:Participation) WHERE (participations2.role = $eq AND EXISTS { MATCH (participations2)<-[:TOOK_PART]-(person2:Person) WHERE person2.id = $eq2 }) }) } }) AND person.givenNameKey IS NOT NULL AND person.id IS NOT NULL
      RETURN person
    },
    rows: COLLECT {
      MATCH (person:Person)
      WHERE (NOT coalesce(EXISTS { MATCH (person)-[:HOLDS]->(memberships:Membership) WHERE EXISTS { MATCH (memberships)-[:MEMBERSHIP_IN]->(organization:Organization) WHERE EXISTS { MATCH (organization)-[:NAMED]->(name:Name) WHERE name.folded CONTAINS $matches } } }, false) AND EXISTS { MATCH (person)-[:TOOK_PART]->(participations:Participation) WHERE EXISTS { MATCH (participations)-[:AT_EVENT]->(event:Event) WHERE (event.startDateEarliest >= $gte AND EXISTS { MATCH (event)<-[:AT_EVENT]-(participations2:Participation) WHERE (participations2.role = $eq AND EXISTS { MATCH (participations2)<-[:TOOK_PART]-(person2:Person) WHERE person2.id = $eq2 }) }) } }) AND person.givenNameKey IS NOT NULL AND person.id IS NOT NULL
      WITH person ORDER BY person.givenNameKey, person.id LIMIT $first
      RETURN {v0: {name: person.name}}
    }
  }
} AS answer
