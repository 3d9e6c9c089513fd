OPTIONAL MATCH (merged:Merged {id: $id}) WITH *, coalesce(merged.staysAs, $id) AS id
RETURN {
  person: HEAD(COLLECT {
    MATCH (person:Node {id: id}) WHERE person:Person
    RETURN {
      memberships: {
        total: COUNT {
          MATCH (person)-[:HOLDS]->(membership:Membership)
          RETURN membership
        },
        rows: COLLECT {
          MATCH (person)-[:HOLDS]->(membership:Membership)
          WITH membership ORDER BY membership.titleKey, membership.id LIMIT $first
          RETURN {
            title: membership.title,
            status: membership.status,
            attestedOn: membership.attestedOn,
            organization: HEAD(COLLECT {
              MATCH (membership)-[:MEMBERSHIP_IN]->(organization:Organization) WITH organization LIMIT 1
              RETURN {name: organization.name}
            }),
            post: HEAD(COLLECT {
              MATCH (membership)-[:MEMBERSHIP_AS]->(post:Post) WITH post LIMIT 1
              RETURN {name: post.name}
            })
          }
        }
      }
    }
  })
} AS answer
