OPTIONAL MATCH (merged:Merged {id: $id}) WITH *, coalesce(merged.staysAs, $id) AS id
RETURN {
  person: HEAD(COLLECT {
    MATCH (person:Node {id: id}) WHERE person:Person
    RETURN {
      timeline: COLLECT {
        MATCH (person)-[:PRESENTED_BY|GIVEN_TO|HOLDS|TOOK_PART]-(fact:Fact)
        WHERE any(label IN labels(fact) WHERE label IN $kinds)
        WITH DISTINCT fact
        OPTIONAL MATCH (fact)-[:GIVEN_AT|MEMBERSHIP_DURING|AT_EVENT]->(event:Event)
        WITH fact, coalesce(event, fact) AS dated
        WITH fact, dated ORDER BY coalesce(dated.placedFrom, '9999-99-99'), coalesce(dated.placedUntil, '9999-99-99'), fact.position, fact.id LIMIT $first
        RETURN {
          placement: coalesce(dated.placement, 'UNDATED'),
          startDate: dated.startDate,
          endDate: dated.endDate,
          earliest: dated.placedFrom,
          latest: dated.placedUntil,
          fact: CASE WHEN fact:Conferral|Membership|Participation THEN {
            `__kind`: CASE WHEN fact:Conferral THEN 'Conferral' WHEN fact:Membership THEN 'Membership' WHEN fact:Participation THEN 'Participation' END,
            id: fact.id,
              citations: COLLECT {
                MATCH (fact)-[link:CITES]->(citation:Citation)
                WITH citation, link ORDER BY link.position, citation.id LIMIT $first2
                RETURN {quote: citation.quote}
              }
          } END
        }
      }
    }
  })
} AS answer
