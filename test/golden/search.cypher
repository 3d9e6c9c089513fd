CALL (*) {
  CALL (*) {
    CALL db.index.fulltext.queryNodes('entity_names', '+(' + $query + ') ' + $kinds3, {limit: 1000}) YIELD node AS name, score AS lucene
    MATCH (entity:Entity)-[:NAMED]->(name)
    RETURN collect({entity: entity, name: name, lucene: lucene}) AS nearest2, count(DISTINCT entity) AS sure2
  }
  CALL (*) {
    CALL db.index.fulltext.queryNodes('entity_names', '+(' + $query2 + ') ' + $kinds4, {limit: 1000}) YIELD node AS name, score AS lucene
    MATCH (entity:Entity)-[:NAMED]->(name)
    RETURN collect({entity: entity, name: name, lucene: lucene}) AS others2
  }
  UNWIND nearest2 + others2 AS found
  WITH found.entity AS entity, found.name AS name, found.lucene AS lucene LIMIT 1000
  WITH entity, name, lucene, CASE
  WHEN all(word IN $query4 WHERE ' ' + name.words + ' ' CONTAINS ' ' + word + ' ') OR ' ' + name.initials + ' ' CONTAINS ' ' + $query5 + ' ' THEN 'EXACT'
  WHEN all(word IN $query3 WHERE ' ' + name.folded + ' ' CONTAINS ' ' + word + ' ') OR ' ' + name.initialsFolded + ' ' CONTAINS ' ' + $query6 + ' ' THEN 'FOLDED'
  ELSE 'FUZZY' END AS how
  WITH entity, {name: name.value, match: how, score: lucene / (1 + lucene)
  + CASE how WHEN 'EXACT' THEN 4 WHEN 'FOLDED' THEN 2 ELSE 0 END
  + CASE WHEN name.folded = $query7 THEN 1 ELSE 0 END} AS hit
  ORDER BY hit.score DESC, hit.name
  WITH entity, head(collect(hit)) AS hit
  RETURN count(*) AS total
}
CALL (*) {
  CALL (*) {
    CALL db.index.fulltext.queryNodes('entity_names', '+(' + $query + ') ' + $kinds, {limit: 1000}) YIELD node AS name, score AS lucene
    MATCH (entity:Entity)-[:NAMED]->(name)
    RETURN collect({entity: entity, name: name, lucene: lucene}) AS nearest, count(DISTINCT entity) AS sure
  }
  CALL (*) {
    UNWIND CASE WHEN sure < 21 THEN [true] ELSE [] END AS more
    CALL db.index.fulltext.queryNodes('entity_names', '+(' + $query2 + ') ' + $kinds2, {limit: 1000}) YIELD node AS name, score AS lucene
    MATCH (entity:Entity)-[:NAMED]->(name)
    RETURN collect({entity: entity, name: name, lucene: lucene}) AS others
  }
  UNWIND nearest + others AS found
  WITH found.entity AS entity, found.name AS name, found.lucene AS lucene LIMIT 1000
  WITH entity, name, lucene, CASE
  WHEN all(word IN $query4 WHERE ' ' + name.words + ' ' CONTAINS ' ' + word + ' ') OR ' ' + name.initials + ' ' CONTAINS ' ' + $query5 + ' ' THEN 'EXACT'
  WHEN all(word IN $query3 WHERE ' ' + name.folded + ' ' CONTAINS ' ' + word + ' ') OR ' ' + name.initialsFolded + ' ' CONTAINS ' ' + $query6 + ' ' THEN 'FOLDED'
  ELSE 'FUZZY' END AS how
  WITH entity, {name: name.value, match: how, score: lucene / (1 + lucene)
  + CASE how WHEN 'EXACT' THEN 4 WHEN 'FOLDED' THEN 2 ELSE 0 END
  + CASE WHEN name.folded = $query7 THEN 1 ELSE 0 END} AS hit
  ORDER BY hit.score DESC, hit.name
  WITH entity, head(collect(hit)) AS hit
  WITH entity, hit ORDER BY hit.score DESC, entity.id LIMIT $first
  RETURN collect({`match`: hit.match, matchedName: hit.name, node: CASE WHEN entity:Area|Award|Event|Group|Organization|Person|Post|Programme THEN {`__kind`: CASE WHEN entity:Area THEN 'Area' WHEN entity:Award THEN 'Award' WHEN entity:Event THEN 'Event' WHEN entity:Group THEN 'Group' WHEN entity:Organization THEN 'Organization' WHEN entity:Person THEN 'Person' WHEN entity:Post THEN 'Post' WHEN entity:Programme THEN 'Programme' END, id: entity.id} END}) AS rows
}
RETURN {search: {total: total, rows: rows}} AS answer
