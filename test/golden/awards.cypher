OPTIONAL MATCH (merged:Merged {id: $id}) WITH *, coalesce(merged.staysAs, $id) AS id
RETURN {
  event: HEAD(COLLECT {
    MATCH (event:Node {id: id}) WHERE event:Event
    RETURN {
      conferrals: COLLECT {
        MATCH (event)<-[:GIVEN_AT]-(conferral:Conferral)
        WITH conferral ORDER BY conferral.position, conferral.id LIMIT $first
        RETURN {
          award: HEAD(COLLECT {
            MATCH (conferral)-[:OF_AWARD]->(award:Award) WITH award LIMIT 1
            RETURN {name: award.name}
          }),
          conferrer: HEAD(COLLECT {
            MATCH (conferral)-[:CONFERRED_BY]->(organization:Organization) WITH organization LIMIT 1
            RETURN {name: organization.name}
          }),
          presenter: HEAD(COLLECT {
            MATCH (conferral)-[:PRESENTED_BY]->(person:Person) WITH person LIMIT 1
            RETURN {name: person.name}
          }),
          recipients: COLLECT {
            MATCH (conferral)-[link:GIVEN_TO]->(recipients) 
            WITH recipients, link ORDER BY link.position, recipients.id
            RETURN CASE WHEN recipients:Group THEN {`__kind`: 'Group', name: recipients.name}
            WHEN recipients:Organization|Person THEN {`__kind`: CASE WHEN recipients:Organization THEN 'Organization' WHEN recipients:Person THEN 'Person' END} END
          },
          individuals: CASE WHEN conferral.individualsValue IS NOT NULL THEN {value: conferral.individualsValue, qualifier: conferral.individualsQualifier, text: conferral.individualsText} END
        }
      }
    }
  })
} AS answer
