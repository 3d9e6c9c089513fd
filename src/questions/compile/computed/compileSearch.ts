import { completeLeaf } from '../../shape/completeLeaf.js';
import type { Compilation } from '../Compilation.js';
import { compileAbstract } from '../compileAbstract.js';
import type { Compiled } from '../Compiled.js';
import type { SelectedField } from '../compileObject.js';
import { compileEntityFilter } from '../compileEntityFilter.js';
import { compilePage } from '../compilePage.js';
import { readQuery } from './readQuery.js';
import { listKinds } from './listKinds.js';
import { writeNameSearch } from './writeNameSearch.js';
import { type SearchTerms, writeSearchTerms } from './writeSearchTerms.js';

/** As many names as Lucene is asked for; more would be of no use to anyone, and cost time. */
const MOST_HITS = 1000;

/**
 * Names from the full-text index, then, for each entity, the name that fits best: exact before folded before fuzzy, the
 * whole name before a part of it, then as Lucene scores. That order is the score.
 */
export function compileSearch(compilation: Compilation, selected: SelectedField): Compiled {
  const query = selected.given.get('query');
  if (!query) throw new Error('search lacks a query: the operation was not validated.');
  const term = (key: keyof SearchTerms): string =>
    compilation.parameter(query, (value) => writeSearchTerms(readQuery(query, value))[key]);
  const [name, lucene, hit, entity] = ['name', 'lucene', 'hit', 'entity'].map((stem) => compilation.variable(stem));
  const within = (words: string, text: string): string =>
    `all(word IN ${words} WHERE ' ' + ${String(name)}.${text} + ' ' CONTAINS ' ' + word + ' ')`;
  const isOneOf = (text: string, word: string): string =>
    `' ' + ${String(name)}.${text} + ' ' CONTAINS ' ' + ${word} + ' '`;
  const folded = term('folded');
  const where = selected.given.get('where');

  const yields = `node AS ${String(name)}, score AS ${String(lucene)}`;
  const match = `${writeNameSearch(compilation, term('lucene'), selected.given.get('kinds'), MOST_HITS, yields)}
MATCH (${String(entity)}:Entity)-[:NAMED]->(${String(name)})`;
  const gather = `WITH ${String(entity)}, ${String(name)}, ${String(lucene)}, CASE
WHEN ${within(term('words'), 'words')} OR ${isOneOf('initials', term('initials'))} THEN 'EXACT'
WHEN ${within(folded, 'folded')} OR ${isOneOf('initialsFolded', term('initialsFolded'))} THEN 'FOLDED'
ELSE 'FUZZY' END AS how
WITH ${String(entity)}, {name: ${String(name)}.value, match: how, score: ${String(lucene)} / (1 + ${String(lucene)})
+ CASE how WHEN 'EXACT' THEN 4 WHEN 'FOLDED' THEN 2 ELSE 0 END
+ CASE WHEN ${String(name)}.folded = ${term('foldedText')} THEN 1 ELSE 0 END} AS ${String(hit)}
ORDER BY ${String(hit)}.score DESC, ${String(hit)}.name
WITH ${String(entity)}, head(collect(${String(hit)})) AS ${String(hit)}`;

  return compilePage(compilation, selected, {
    match,
    conditions: where ? [compileEntityFilter(compilation, String(entity), where)] : [],
    gather,
    aggregates: true,
    carried: [String(entity), String(hit)],
    keys: [
      { cypher: `${String(hit)}.score`, name: '-score', descending: true },
      { cypher: `${String(entity)}.id`, name: 'id', descending: false },
    ],
    compileNode: (nodes) => compileAbstract(compilation, listKinds(compilation, 'Entity'), String(entity), nodes),
    compileEdgeField: ({ definition }) => compileHit(compilation, String(hit), definition.name),
  });
}

function compileHit(compilation: Compilation, hit: string, field: string): Compiled {
  const property = field === 'matchedName' ? 'name' : field;
  const match = compilation.model.schema.getType('SearchMatch');
  const complete = field === 'match' ? completeLeaf(match as never) : (value: unknown): unknown => value;
  return { cypher: `${hit}.${property}`, complete };
}
