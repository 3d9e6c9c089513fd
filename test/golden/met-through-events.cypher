OPTIONAL MATCH (merged:Merged {id: $id}) WITH *, coalesce(merged.staysAs, $id) AS id
CALL (*) {
  MATCH (organization:Node {id: id}) WHERE organization:Organization
  CALL (*) {
    CALL (*) {
      MATCH (organization)-[:PARTICIPATED_IN]->(event:Event) WHERE 'PARTICIPANT' IN $presence RETURN event
      UNION
      MATCH (organization)<-[:ON_BEHALF_OF]-(:Participation)-[:AT_EVENT]->(event:Event) WHERE 'REPRESENTATIVE' IN $presence RETURN event
      UNION
      MATCH (organization)<-[:MEMBERSHIP_IN]-(membership:Membership)<-[:HOLDS]-()-[:PARTICIPATED_IN]->(event:Event) WHERE 'MEMBER' IN $presence AND coalesce(membership.startDateEarliest <= coalesce(event.endDateLatest, event.startDateLatest), true) AND coalesce(membership.endDateLatest >= event.startDateEarliest, true) AND coalesce(membership.overBy > event.startDateEarliest, true) RETURN event
    }
    WITH event
    CALL (*) {
      MATCH (other:Organization)-[:PARTICIPATED_IN]->(event:Event) WHERE 'PARTICIPANT' IN $presence RETURN other
      UNION
      MATCH (other:Organization)<-[:ON_BEHALF_OF]-(:Participation)-[:AT_EVENT]->(event:Event) WHERE 'REPRESENTATIVE' IN $presence RETURN other
      UNION
      MATCH (other:Organization)<-[:MEMBERSHIP_IN]-(membership2:Membership)<-[:HOLDS]-()-[:PARTICIPATED_IN]->(event:Event) WHERE 'MEMBER' IN $presence AND coalesce(membership2.startDateEarliest <= coalesce(event.endDateLatest, event.startDateLatest), true) AND coalesce(membership2.endDateLatest >= event.startDateEarliest, true) AND coalesce(membership2.overBy > event.startDateEarliest, true) RETURN other
    }
    WITH event, other
    WHERE other <> organization
    WITH other, collect(event) AS events
    RETURN count(*) AS total
  }
  CALL (*) {
    CALL (*) {
      MATCH (organization)-[:PARTICIPATED_IN]->(event:Event) WHERE 'PARTICIPANT' IN $presence RETURN event
      UNION
      MATCH (organization)<-[:ON_BEHALF_OF]-(:Participation)-[:AT_EVENT]->(event:Event) WHERE 'REPRESENTATIVE' IN $presence RETURN event
      UNION
      MATCH (organization)<-[:MEMBERSHIP_IN]-(membership:Membership)<-[:HOLDS]-()-[:PARTICIPATED_IN]->(event:Event) WHERE 'MEMBER' IN $presence AND coalesce(membership.startDateEarliest <= coalesce(event.endDateLatest, event.startDateLatest), true) AND coalesce(membership.endDateLatest >= event.startDateEarliest, true) AND coalesce(membership.overBy > event.startDateEarliest, true) RETURN event
    }
    WITH event
    CALL (*) {
      MATCH (other:Organization)-[:PARTICIPATED_IN]->(event:Event) WHERE 'PARTICIPANT' IN $presence RETURN other
      UNION
      MATCH (other:Organization)<-[:ON_BEHALF_OF]-(:Participation)-[:AT_EVENT]->(event:Event) WHERE 'REPRESENTATIVE' IN $presence RETURN other
      UNION
      MATCH (other:Organization)<-[:MEMBERSHIP_IN]-(membership2:Membership)<-[:HOLDS]-()-[:PARTICIPATED_IN]->(event:Event) WHERE 'MEMBER' IN $presence AND coalesce(membership2.startDateEarliest <= coalesce(event.endDateLatest, event.startDateLatest), true) AND coalesce(membership2.endDateLatest >= event.startDateEarliest, true) AND coalesce(membership2.overBy > event.startDateEarliest, true) RETURN other
    }
    WITH event, other
    WHERE other <> organization
    WITH other, collect(event) AS events
    WITH other, events ORDER BY size(events) DESC, other.id LIMIT $first
    RETURN collect({
      sharedEvents: size(events),
      node: {name: other.name},
      events: COLLECT {
        UNWIND events AS event2 WITH event2
        WITH event2 ORDER BY event2.startDateOrder, event2.id LIMIT $first2
        RETURN {startDate: event2.startDate}
      }
    }) AS rows
  }
  RETURN collect({metThroughEvents: {total: total, rows: rows}}) AS rows2
}
RETURN {organization: HEAD(rows2)} AS answer
