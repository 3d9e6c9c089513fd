/** Who was at the same events as a person, most shared events first. */
export const CO_PARTICIPANTS = `MATCH (person:Node {id: $id})-[:PARTICIPATED_IN]->(event:Event)<-[:PARTICIPATED_IN]-(other:Person)
WHERE other <> person
WITH other, count(DISTINCT event) AS shared ORDER BY shared DESC, other.id LIMIT 20
RETURN {sharedEvents: shared, id: other.id, name: other.name} AS row`;
