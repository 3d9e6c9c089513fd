import { completeLeaf } from '../../shape/completeLeaf.js';
import type { Compilation } from '../Compilation.js';
import { compileAbstract } from '../compileAbstract.js';
import type { Compiled } from '../Compiled.js';
import type { SelectedField } from '../compileObject.js';
import { compileEntityFilter } from '../compileEntityFilter.js';
import { compilePage } from '../compilePage.js';
import { compileRowOrder } from '../compileRowOrder.js';
import { DEFAULT_SIZE } from '../DEFAULT_SIZE.js';
import { indent } from '../indent.js';
import { readQuery } from './readQuery.js';
import { listKinds } from './listKinds.js';
import { writeNameSearch } from './writeNameSearch.js';
import { type SearchTerms, writeSearchTerms } from './writeSearchTerms.js';

/** As many names as Lucene is asked for; more would be of no use to anyone, and cost time. */
const MOST_HITS = 1000;

/**
 * Names from the full-text index, then, for each entity, the name that fits best: exact before folded before fuzzy, the
 * whole name before a part of it, then as Lucene scores. That order is the score. Since what is a letter off comes after
 * all else, and costs Lucene most, it is looked for only where a page isn't full without.
 */
export function compileSearch(compilation: Compilation, selected: SelectedField): Compiled {
  const { given } = selected;
  const query = given.get('query');
  if (!query) throw new Error('search lacks a query: the operation was not validated.');
  const term = (key: keyof SearchTerms): string =>
    compilation.parameter(query, (value) => writeSearchTerms(readQuery(query, value))[key]);
  const name = compilation.variable('name');
  const lucene = compilation.variable('lucene');
  const hit = compilation.variable('hit');
  const entity = compilation.variable('entity');
  const within = (words: string, text: string): string =>
    `all(word IN ${words} WHERE ' ' + ${name}.${text} + ' ' CONTAINS ' ' + word + ' ')`;
  const isOneOf = (text: string, word: string): string => `' ' + ${name}.${text} + ' ' CONTAINS ' ' + ${word} + ' '`;
  const [near, far, folded] = [term('near'), term('far'), term('folded')];
  const where = given.get('where');
  const condition = where ? `\nWHERE ${compileEntityFilter(compilation, entity, where)}` : '';

  const found = compilation.variable('found');
  const find = (terms: string): string => {
    const yields = `node AS ${name}, score AS ${lucene}`;
    return `${writeNameSearch(compilation, terms, given.get('kinds'), MOST_HITS, yields)}
MATCH (${entity}:Entity)-[:NAMED]->(${name})${condition}`;
  };
  const collect = `collect({entity: ${entity}, name: ${name}, lucene: ${lucene}})`;
  /** `wanted` says of how many entities a page is full; null where all are wanted. */
  const findBoth = (wanted: string | null): string => {
    const [nearest, sure, others, more] = ['nearest', 'sure', 'others', 'more'].map((stem) =>
      compilation.variable(stem),
    );
    const fill =
      wanted === null
        ? ''
        : `UNWIND CASE WHEN ${String(sure)} < ${wanted} THEN [true] ELSE [] END AS ${String(more)}\n`;
    return `CALL (*) {${indent(`${find(near)}\nRETURN ${collect} AS ${String(nearest)}, count(DISTINCT ${entity}) AS ${String(sure)}`)}}
CALL (*) {${indent(`${fill}${find(far)}\nRETURN ${collect} AS ${String(others)}`)}}
UNWIND ${String(nearest)} + ${String(others)} AS ${found}
WITH ${found}.entity AS ${entity}, ${found}.name AS ${name}, ${found}.lucene AS ${lucene} LIMIT ${String(MOST_HITS)}`;
  };
  const first = given.get('first');
  // Only the first page of the best is full whatever else there is. One more tells whether there is another page.
  const ordered = (given.get('orderBy')?.items().length ?? 0) > 0;
  const isFirst = !ordered && ['after', 'before', 'last'].every((argument) => given.get(argument) === null);
  const wanted = (): string =>
    first ? compilation.parameter(first, (size) => Number(size) + 1) : String(DEFAULT_SIZE + 1);

  const gather = `WITH ${entity}, ${name}, ${lucene}, CASE
WHEN ${within(term('words'), 'words')} OR ${isOneOf('initials', term('initials'))} THEN 'EXACT'
WHEN ${within(folded, 'folded')} OR ${isOneOf('initialsFolded', term('initialsFolded'))} THEN 'FOLDED'
ELSE 'FUZZY' END AS how
WITH ${entity}, {name: ${name}.value, match: how, score: ${lucene} / (1 + ${lucene})
+ CASE how WHEN 'EXACT' THEN 4 WHEN 'FOLDED' THEN 2 ELSE 0 END
+ CASE WHEN ${name}.folded = ${term('foldedText')} THEN 1 ELSE 0 END} AS ${hit}
ORDER BY ${hit}.score DESC, ${hit}.name
WITH ${entity}, head(collect(${hit})) AS ${hit}`;

  return compilePage(compilation, selected, {
    match: findBoth(isFirst ? wanted() : null),
    matchAll: () => findBoth(null),
    conditions: [],
    gather,
    aggregates: true,
    carried: [entity, hit],
    keys: compileRowOrder(
      compilation,
      'Search',
      given.get('orderBy'),
      { score: `${hit}.score`, nameKey: `${entity}.nameKey` },
      [
        { cypher: `${hit}.score`, name: '-score', descending: true },
        { cypher: `${entity}.id`, name: 'id', descending: false },
      ],
    ),
    compileNode: (nodes) => compileAbstract(compilation, listKinds(compilation, 'Entity'), entity, nodes),
    compileEdgeField: ({ definition }) => compileHit(compilation, hit, definition.name),
  });
}

function compileHit(compilation: Compilation, hit: string, field: string): Compiled {
  const property = field === 'matchedName' ? 'name' : field;
  const match = compilation.model.schema.getType('SearchMatch');
  const complete = field === 'match' ? completeLeaf(match as never) : (value: unknown): unknown => value;
  return { cypher: `${hit}.${property}`, complete };
}
