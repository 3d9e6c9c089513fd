OPTIONAL MATCH (merged:Merged {id: $id}) WITH *, coalesce(merged.staysAs, $id) AS id
RETURN {
  event: HEAD(COLLECT {
    MATCH (event:Node {id: id}) WHERE event:Event
    RETURN {
      timeOfDay: event.timeOfDay,
      participations: COLLECT {
        MATCH (event)<-[:AT_EVENT]-(participation:Participation)
        WHERE participation.role IN $in
        WITH participation ORDER BY participation.roleRank, participation.position, participation.id LIMIT $first
        RETURN {
          role: participation.role,
          capacities: participation.capacities,
          onBehalfOf: COLLECT {
            MATCH (participation)-[link:ON_BEHALF_OF]->(organization:Organization) 
            WITH organization, link ORDER BY link.position, organization.id
            RETURN {name: organization.name}
          },
          participant: HEAD(COLLECT {
            MATCH (participation)<-[:TOOK_PART]-(participant) WITH participant LIMIT 1
            RETURN CASE WHEN participant:Group|Organization|Person THEN {`__kind`: CASE WHEN participant:Group THEN 'Group' WHEN participant:Organization THEN 'Organization' WHEN participant:Person THEN 'Person' END, name: participant.name} END
          }),
          citations: COLLECT {
            MATCH (participation)-[link2:CITES]->(citation:Citation)
            WITH citation, link2 ORDER BY link2.position, citation.id LIMIT $first2
            RETURN {quote: citation.quote}
          }
        }
      }
    }
  })
} AS answer
