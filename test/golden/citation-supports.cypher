RETURN {
  node: HEAD(COLLECT {
    MATCH (node:Node {id: $id})
    RETURN CASE WHEN node:Area THEN {`__kind`: 'Area'}
    WHEN node:Award THEN {`__kind`: 'Award'}
    WHEN node:Conferral THEN {`__kind`: 'Conferral'}
    WHEN node:Event THEN {`__kind`: 'Event'}
    WHEN node:Group THEN {`__kind`: 'Group'}
    WHEN node:Membership THEN {`__kind`: 'Membership'}
    WHEN node:Organization THEN {`__kind`: 'Organization'}
    WHEN node:Participation THEN {`__kind`: 'Participation'}
    WHEN node:Person THEN {`__kind`: 'Person'}
    WHEN node:Post THEN {`__kind`: 'Post'}
    WHEN node:Programme THEN {`__kind`: 'Programme'}
    WHEN node:Source THEN {`__kind`: 'Source'}
    WHEN node:Citation THEN {`__kind`: 'Citation', 
      quote: node.quote,
      start: node.start,
      `end`: node.end,
      source: HEAD(COLLECT {
        MATCH (node)-[:QUOTED_FROM]->(source:Source) WITH source LIMIT 1
        RETURN {title: source.title, publishedOn: source.publishedOn}
      }),
      supports: COLLECT {
        MATCH (node)<-[:CITES]-(supports)
        WITH DISTINCT supports ORDER BY supports.id
        RETURN CASE WHEN supports:Area THEN {`__kind`: 'Area', id: supports.id}
        WHEN supports:Award THEN {`__kind`: 'Award', id: supports.id}
        WHEN supports:Conferral THEN {`__kind`: 'Conferral', id: supports.id}
        WHEN supports:Event THEN {`__kind`: 'Event', id: supports.id}
        WHEN supports:Group THEN {`__kind`: 'Group', id: supports.id}
        WHEN supports:Membership THEN {`__kind`: 'Membership', id: supports.id}
        WHEN supports:Organization THEN {`__kind`: 'Organization', id: supports.id}
        WHEN supports:Participation THEN {`__kind`: 'Participation', id: supports.id}
        WHEN supports:Person THEN {`__kind`: 'Person', id: supports.id}
        WHEN supports:Post THEN {`__kind`: 'Post', id: supports.id}
        WHEN supports:Programme THEN {`__kind`: 'Programme', id: supports.id} END
      }
    } END
  })
} AS answer
