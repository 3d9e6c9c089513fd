/**
 * People by name, as one would write it by hand: exact before folded before fuzzy, then as Lucene scores. What is a letter
 * off is looked for only where a page isn't full without.
 */
export const SEARCH = `CALL () {
  CALL db.index.fulltext.queryNodes('entity_names', $near, {limit: 1000}) YIELD node AS name, score AS lucene
  MATCH (person:Person)-[:NAMED]->(name)
  RETURN collect({person: person, name: name, lucene: lucene}) AS nearest
}
CALL (nearest) {
  UNWIND CASE WHEN size(nearest) < 10 THEN [true] ELSE [] END AS more
  CALL db.index.fulltext.queryNodes('entity_names', $far, {limit: 1000}) YIELD node AS name, score AS lucene
  MATCH (person:Person)-[:NAMED]->(name)
  RETURN collect({person: person, name: name, lucene: lucene}) AS others
}
UNWIND nearest + others AS found
WITH found.person AS person, found.name AS name, found.lucene AS lucene
WITH person, lucene, CASE
  WHEN all(word IN $words WHERE ' ' + name.words + ' ' CONTAINS ' ' + word + ' ') THEN 'EXACT'
  WHEN all(word IN $folded WHERE ' ' + name.folded + ' ' CONTAINS ' ' + word + ' ') THEN 'FOLDED'
  ELSE 'FUZZY' END AS match, name.folded = $foldedText AS whole
WITH person, match, lucene / (1 + lucene) + CASE match WHEN 'EXACT' THEN 4 WHEN 'FOLDED' THEN 2 ELSE 0 END
  + CASE WHEN whole THEN 1 ELSE 0 END AS score
ORDER BY score DESC, person.id LIMIT 10
RETURN {match: match, id: person.id, name: person.name} AS hit`;
