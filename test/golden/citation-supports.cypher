OPTIONAL MATCH (merged:Merged {id: $id}) WITH *, coalesce(merged.staysAs, $id) AS id
RETURN {
  node: HEAD(COLLECT {
    MATCH (node:Node {id: id})
    RETURN CASE WHEN node:Area|Award|Conferral|Dataset|Event|Group|Membership|Organization|Participation|Person|Post|Programme|Source THEN {`__kind`: CASE WHEN node:Area THEN 'Area' WHEN node:Award THEN 'Award' WHEN node:Conferral THEN 'Conferral' WHEN node:Dataset THEN 'Dataset' WHEN node:Event THEN 'Event' WHEN node:Group THEN 'Group' WHEN node:Membership THEN 'Membership' WHEN node:Organization THEN 'Organization' WHEN node:Participation THEN 'Participation' WHEN node:Person THEN 'Person' WHEN node:Post THEN 'Post' WHEN node:Programme THEN 'Programme' WHEN node:Source THEN 'Source' END}
    WHEN node:Citation THEN {
      `__kind`: 'Citation',
      quote: node.quote,
        start: node.start,
        `end`: node.end,
        source: HEAD(COLLECT {
          MATCH (node)-[:QUOTED_FROM]->(source:Source) WITH source LIMIT 1
          RETURN {title: source.title, publishedOn: source.publishedOn}
        }),
        supports: COLLECT {
          MATCH (node)<-[:CITES]-(supports)
          WITH DISTINCT supports ORDER BY supports.id LIMIT $first
          RETURN CASE WHEN supports:Area|Award|Conferral|Event|Group|Membership|Organization|Participation|Person|Post|Programme THEN {`__kind`: CASE WHEN supports:Area THEN 'Area' WHEN supports:Award THEN 'Award' WHEN supports:Conferral THEN 'Conferral' WHEN supports:Event THEN 'Event' WHEN supports:Group THEN 'Group' WHEN supports:Membership THEN 'Membership' WHEN supports:Organization THEN 'Organization' WHEN supports:Participation THEN 'Participation' WHEN supports:Person THEN 'Person' WHEN supports:Post THEN 'Post' WHEN supports:Programme THEN 'Programme' END, id: supports.id} END
        }
    } END
  })
} AS answer
