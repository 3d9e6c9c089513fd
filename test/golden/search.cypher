CALL (*) {
  CALL db.index.fulltext.queryNodes('name_search', $query2, {limit: 1000}) YIELD node AS name, score AS lucene
  MATCH (entity:Entity)-[:NAMED]->(name)
  WHERE any(label IN labels(entity) WHERE label IN $kinds)
  WITH entity, name, lucene, CASE
  WHEN all(word IN $query3 WHERE ' ' + name.words + ' ' CONTAINS ' ' + word + ' ') OR name.initials = $query4 THEN 'EXACT'
  WHEN all(word IN $query WHERE ' ' + name.folded + ' ' CONTAINS ' ' + word + ' ') OR name.initialsFolded = $query5 THEN 'FOLDED'
  ELSE 'FUZZY' END AS how
  WITH entity, {name: name.value, match: how, score: lucene / (1 + lucene)
  + CASE how WHEN 'EXACT' THEN 4 WHEN 'FOLDED' THEN 2 ELSE 0 END
  + CASE WHEN name.folded = $query6 THEN 1 ELSE 0 END} AS hit
  ORDER BY hit.score DESC, hit.name
  WITH entity, head(collect(hit)) AS hit
  RETURN count(*) AS total
}
CALL (*) {
  CALL db.index.fulltext.queryNodes('name_search', $query2, {limit: 1000}) YIELD node AS name, score AS lucene
  MATCH (entity:Entity)-[:NAMED]->(name)
  WHERE any(label IN labels(entity) WHERE label IN $kinds)
  WITH entity, name, lucene, CASE
  WHEN all(word IN $query3 WHERE ' ' + name.words + ' ' CONTAINS ' ' + word + ' ') OR name.initials = $query4 THEN 'EXACT'
  WHEN all(word IN $query WHERE ' ' + name.folded + ' ' CONTAINS ' ' + word + ' ') OR name.initialsFolded = $query5 THEN 'FOLDED'
  ELSE 'FUZZY' END AS how
  WITH entity, {name: name.value, match: how, score: lucene / (1 + lucene)
  + CASE how WHEN 'EXACT' THEN 4 WHEN 'FOLDED' THEN 2 ELSE 0 END
  + CASE WHEN name.folded = $query6 THEN 1 ELSE 0 END} AS hit
  ORDER BY hit.score DESC, hit.name
  WITH entity, head(collect(hit)) AS hit
  WITH entity, hit ORDER BY hit.score DESC, entity.id LIMIT $first
  RETURN collect({
    v0: {
      `match`: hit.match,
      matchedName: hit.name,
      node: CASE WHEN entity:Area THEN {`__kind`: 'Area', id: entity.id}
      WHEN entity:Award THEN {`__kind`: 'Award', id: entity.id}
      WHEN entity:Event THEN {`__kind`: 'Event', id: entity.id}
      WHEN entity:Group THEN {`__kind`: 'Group', id: entity.id}
      WHEN entity:Organization THEN {`__kind`: 'Organization', id: entity.id}
      WHEN entity:Person THEN {`__kind`: 'Person', id: entity.id}
      WHEN entity:Post THEN {`__kind`: 'Post', id: entity.id}
      WHEN entity:Programme THEN {`__kind`: 'Programme', id: entity.id} END
    }
  }) AS rows
}
RETURN {search: {total: total, rows: rows}} AS answer
