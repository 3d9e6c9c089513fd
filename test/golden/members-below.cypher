RETURN {
  organization: HEAD(COLLECT {
    MATCH (organization:Node {id: $id}) WHERE organization:Organization
    RETURN {
      memberships: {
        rows: COLLECT {
          MATCH (organization)<-[:PART_OF*0..]-(:Organization)<-[:MEMBERSHIP_IN]-(membership:Membership)
          WITH membership ORDER BY membership.position, membership.id LIMIT $first
          RETURN {
            v0: {
              title: membership.title,
              person: HEAD(COLLECT {
                MATCH (membership)<-[:HOLDS]-(person:Person) WITH person LIMIT 1
                RETURN {name: person.name}
              })
            }
          }
        }
      },
      children: {
        rows: COLLECT {
          MATCH (organization)<-[:PART_OF]-(organization2:Organization)
          WITH organization2 ORDER BY organization2.nameKey, organization2.id LIMIT $first2
          RETURN {v0: {name: organization2.name}}
        }
      }
    }
  })
} AS answer
