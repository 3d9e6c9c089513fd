OPTIONAL MATCH (merged:Merged {id: $id}) WITH *, coalesce(merged.staysAs, $id) AS id
RETURN {
  source: HEAD(COLLECT {
    MATCH (source:Node {id: id}) WHERE source:Source
    RETURN {
      facts: {
        total: COUNT {
          MATCH (source)<-[:QUOTED_FROM]-(citation:Citation)<-[:CITES]-(cited:Cited)
          WHERE NOT EXISTS { MATCH (cited)-[:CITES]->(earlier:Citation) WHERE earlier.position < citation.position AND EXISTS { (earlier)-[:QUOTED_FROM]->(source) } }
          RETURN cited, citation
        },
        behind: EXISTS {
          MATCH (source)<-[:QUOTED_FROM]-(citation:Citation)<-[:CITES]-(cited:Cited)
          WHERE NOT EXISTS { MATCH (cited)-[:CITES]->(earlier:Citation) WHERE earlier.position < citation.position AND EXISTS { (earlier)-[:QUOTED_FROM]->(source) } } AND citation.position <= $after[0] AND (citation.position <> $after[0] OR (cited.position <= $after[1] AND (cited.position <> $after[1] OR cited.id <= $after[2])))
          RETURN cited, citation
        },
        rows: COLLECT {
          MATCH (source)<-[:QUOTED_FROM]-(citation:Citation)<-[:CITES]-(cited:Cited)
          WHERE NOT EXISTS { MATCH (cited)-[:CITES]->(earlier:Citation) WHERE earlier.position < citation.position AND EXISTS { (earlier)-[:QUOTED_FROM]->(source) } } AND citation.position >= $after[0] AND (citation.position <> $after[0] OR (cited.position >= $after[1] AND (cited.position <> $after[1] OR cited.id > $after[2])))
          WITH cited, citation ORDER BY citation.position, cited.position, cited.id LIMIT $first
          RETURN {
            citation: {quote: citation.quote, start: citation.start},
            node: CASE WHEN cited:Area|Award|Event|Group|Organization|Person|Post|Programme THEN {`__kind`: CASE WHEN cited:Area THEN 'Area' WHEN cited:Award THEN 'Award' WHEN cited:Event THEN 'Event' WHEN cited:Group THEN 'Group' WHEN cited:Organization THEN 'Organization' WHEN cited:Person THEN 'Person' WHEN cited:Post THEN 'Post' WHEN cited:Programme THEN 'Programme' END, id: cited.id, name: cited.name}
            WHEN cited:Conferral|Participation THEN {`__kind`: CASE WHEN cited:Conferral THEN 'Conferral' WHEN cited:Participation THEN 'Participation' END, id: cited.id}
            WHEN cited:Membership THEN {`__kind`: 'Membership', id: cited.id, title: cited.title} END
          }
        }
      }
    }
  })
} AS answer
