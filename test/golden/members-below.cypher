OPTIONAL MATCH (merged:Merged {id: $id}) WITH *, coalesce(merged.staysAs, $id) AS id
RETURN {
  organization: HEAD(COLLECT {
    MATCH (organization:Node {id: id}) WHERE organization:Organization
    RETURN {
      memberships: COLLECT {
        MATCH (organization)<-[:PART_OF*0..]-(:Organization)<-[:MEMBERSHIP_IN]-(membership:Membership)
        WITH membership ORDER BY membership.position, membership.id LIMIT $first
        RETURN {
          title: membership.title,
          person: HEAD(COLLECT {
            MATCH (membership)<-[:HOLDS]-(person:Person) WITH person LIMIT 1
            RETURN {name: person.name}
          })
        }
      },
      children: COLLECT {
        MATCH (organization)<-[:PART_OF]-(organization2:Organization)
        WITH organization2 ORDER BY organization2.nameKey, organization2.id LIMIT $first2
        RETURN {name: organization2.name}
      }
    }
  })
} AS answer
